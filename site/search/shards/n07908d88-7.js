sitegenSearch("n07908d88-7",`!elb 4xx	Ry#3
&mean	Ry#Q
&status	Ry#3
%statuscode of	Ry#3
%v2 describe	R{#8
0targetgroups	R{#8
#ement a	Rr&,
+nd	Ro&{"
+t	Rq&:
*empty	Rv&O
*in	Rc#H
,side	Ra":
*of	RB,
*propfind	Rs#H
2finitedepth	Rs#H
*says	Rr#A
*that	Jr#3^{"
*with	Rh&O
)s and	Ro&{"
-other	RB:
,re	Rc#3
+that	Ro&{"
#se 404	Ru&:
'a	Fr#:a!3#H
(ll	R_"A
*ow	Rr"A
(nd	Jf#3V3
'bind	R~#:
'can	J_#,^:
(odes	Rg&{%
'defines	RH:
'ends	Rt&:
'files	Rr&:
(or	Rh%O
(urther	Rv&3
'gears	Rj%3
)ts	Rr&:
(oes	Ro&3
'had	Ri"3
)s	F{!3?A{!:
'if	Rh%8
(n	Jf&A)3
(s	B+,c&:%{""V%O
(t	Re!H
'lists	Rs&O
(ooks	Re!H
(tr	Rv&V
'not	Rk#,
'only	Rw!,
(r	R{#&
'read	Rp%:
)fuses	Rf!A
)lative	Rp&:
'servers	Ry#3
(hould	Ru%:
(tands	RE,
*rt	R_&:
'than	JI&e%,
)e	Fp"3e!35{%(,
*y	Rp&A
(o	Rm&,
'we	R~%3
(ould	Rg!:
'you	Rk&V
&s api	Ro!:
(business	Ro"H
(request	Ri#O
(wait	Rc#f
`)
