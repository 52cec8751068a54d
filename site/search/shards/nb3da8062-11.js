sitegenSearch("nb3da8062-11",`!link of	Rp%3
(n	Rq!:
(pens	RO3
(r	F):E&~#,)3!O!f
'promised	RK,
'rel	Fa!1:?!fz"1(8
'says	Rt&:
(ees	R7,
(tands	Ji&3*{"
'target	RJ(
(hat	B&,!:k"f{!:",!{!':
)e	Rx&{)!{-
)ousands	Rq!:
(o	6&3',9,#,(:":":":&:=H53'f3H@3R^"m%A%:"3"f"%'V!{'"A
'uses	RB:
'where	Rx&t
)ose	F),c&f(:"%
(ith	Jn!H-3
(orks	JM,&3
)uld	RJ,
&checker 1.0	Rp%?
&ed at	RJ:
)back	Rj&t
*ookmarked	Rv&,
)from	Ri%:
)in	Jr!O_"(!,!X
+s	Rp%,!:
)to	Jo!%d#{"
(in com	Rp%8!?
+does	Rp%,
+links	Rp%X
+turns	Rp%&
*s api	Rp%:
,on	Rp%,
&s 100	Rq&{#
(an	Rq&{!
*d	Bj&&&%#A"%!V!}!(:!A#^
)re	FJ,d%f'3
*ise	RO,
)s	Rj&^
(below	R&,
)roken	Rp%X
(code	Rq&:
*unt	Rw&H
(each	Ri&:
(file	Rr&3
)older	Rj&,
)rom	Rj&O
(html	Rx&{+
(in	Jd",h",
(like	Rq&{"
*nks	>J&"&"&"&"&"&"&"&"&
(may	F&,#,h",
)entions	Rx&,
(name	Rq&3
)ot	Rt!V
(of	Fy!3r",+:
)ught	Rg"&!,
(so	Rs&%
)tart	Rm&f
`)
