sitegenSearch("n296cacc9-9",`!either they	R}"O
)way	Jv!H_!H>^
*hen	Rm":
*ill	Rp"f
"lb 4xx	R}#3
&mean	R}#Q
&status	R}#3
%statuscode of	R}#3
%v2 describe	R_%8
0targetgroups	R_%8
#ement a	Rv&,
+nd	Rs&{"
+t	Ru&:
*empty	Rz&V
*in	Rg#H
,side	Re":
*of	JB,r%{"
*propfind	Rw#H
2finitedepth	Rw#H
*says	Rv#A
*that	Jv#3^{"
*with	Rl&O
)s and	Rs&{"
-other	RB:
,re	Rg#3
+that	Rs&{"
#se 404	Ry&:
'a	Jv#:a!3#H
(ll	Rd"A
*ow	Rv"A
(nd	Jj#3V3
'bind	Rc%:
'can	Jd#,^:
(odes	Rk&{%
'defines	RH:
'ends	Rx&:
'files	Rv&:
(or	Rl%O
(urther	Rz&3
'gears	Rn%3
)ts	Rv&:
(oes	Rs&3
'had	Rm"3
)s	J_"3?A{!:
'if	Rl%8
(n	Jj&A)3
(s	F+,g&:&V%O
(t	Ri!H
)s	Rt&,
'lists	Rw&O
(ooks	Ri!H
(tr	Rz&^
'not	Ro#,
'only	R{!,
(r	R_%&
'read	Rt%:
)fuses	Rj!A
)lative	Rt&:
'servers	R}#3
(hould	Ry%:
(tands	RE,
*rt	Rd&:
'than	JI&i%,
)e	Ft"3e!35{%(,
*y	Rt&A
(o	Rq&,
'we	Rc&3
(ould	Rk!:
'you	Ro&V
`)
