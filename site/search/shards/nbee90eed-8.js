sitegenSearch("nbee90eed-8",`!link rel	Fc!1<?!fz"1(8
'says	Rx&:
(ees	R8,
(tands	Nm&3*{"
'target	RK(
(hat	B&,!:o"f{!:",!{!':
)e	R|&{)!{.
)ousands	Ru!:
(o	6&3',:,#,(:":":":&:@H53'f3H@3R^"m%A%:"3"f"%'V!{'"A
'uses	RC:
'where	R|&t
)ose	F),g&f(:"%
(ith	Nr!H-3
(orks	NN,&3
)uld	RK,
&checker 1.0	Rt%?
&ed at	RK:
)back	Rn&t
*ookmarked	Rz&,
)from	Rm%:
)in	Nv!O_"(!,!X
+s	Rt%,!:
)to	Ns!%d#{"
(in com	Rt%8!?
+does	Rt%,
+links	Rt%X
+turns	Rt%&
*s api	Rt%:
,on	Rt%,
&s 100	Ru&{#
(an	Ru&{!
*d	Bn&&&%#A"%!V!}!(:!A#^
)re	JK,g%f'3
*ise	RP,
)s	Rn&^
(below	R&,
)roken	Rt%X
(code	Ru&:
*unt	R{&H
(each	Rm&:
(file	Rv&3
)older	Rn&,
)rom	Rn&O
(html	R|&{+
(in	Nh",h",
(like	Ru&{"
*nks	>K&"&"&"&"&"&"&"&"&"&
(may	J&,#,l",
)entions	R|&,
(name	Ru&3
)ot	Rx!V
(of	J}!3r",+:
)ught	Rk"&!,
(so	Rw&%
)tart	Rq&f
(take	R}",
*rget	Ru&O
)ext	NP&"&
`)
