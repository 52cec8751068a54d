sitegenSearch("n56a0a43d-1",`!element empty	R|&V
*in	Ri#H
,side	Rg":
*of	NC,s%{"
*propfind	Ry#H
2finitedepth	Ry#H
*says	Rx#A
*that	Nx#3^{"
*with	Rn&O
)s and	Ru&{"
-other	RC:
,re	Ri#3
+that	Ru&{"
#ixir elm	Ru&m
#m erlang	Ru&m
#se 404	R{&:
'a	Fj!,p!:a!3#H
(ll	Rf"A
*ow	Rx"A
(nd	Jl#3V3G&
(s	Rm!H
'bind	Re%:
'can	Nf#,^:
(odes	Rm&{%
'defines	RI:
'ends	Rz&:
'files	Rx&:
(or	Rn%O
(urther	R|&3
'gears	Rp%3
)ts	Rx&:
(oes	Ru&3
'had	Ro"3
)s	Jb"3?A{!:
'if	Rn%8
(n	J0:}%A)3
(s	B+,),b&:&V%O
(t	Rk!H
)s	Rv&,
'lists	Ry&O
(ooks	Rk!H
(tr	R|&^
'not	Rq#,
'only	R}!,
(r	Rb%&
'read	Rv%:
)fuses	Rl!A
)lative	Rv&:
'servers	R_%3
(hould	R{%:
(tands	RF,
*rt	Rf&:
'than	NJ&j%,
)e	Fv"3e!35{%(,
*y	Rv&A
(o	Rs&,
'we	Re&3
(ould	Rm!:
'you	Rq&V
&s api	Ru!:
(business	Ru"H
(request	Ro#O
(wait	Ri#f
&where 301	Rl"3
,400	Ry!3
-19	Rs%&
-30	Rf&&
-49	Rv%&
-56	Ry%&
-60	R_%&
`)
