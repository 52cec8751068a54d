sitegenSearch("n2f25d1f7-6",`!link manualhtml	Rd"?
-pdf	Rd"?
(issing	Rf&V
'names	RN&
(or	R>,
'of	Rn%3
(n	Ro!:
(pens	RO3
(r	F):E&|#,(3!O!f
'promised	RK,
'rel	F^1:?!fy"1
'says	Rq&:
(ees	R7,
(tands	Jg&3){"
'target	RJ(
(hat	F&,!:i"f{!:",!{!
)e	Ru&{(!{,
)ousands	Ro!:
(o	6&3',9,#,(:":":":&:;H53'f3H@3R^"m%A#:"3"f"%'O!{&"A
'uses	RB:
'where	Ru&m
)ose	F),a&f':"%
(ith	Jl!H-3
(orks	JM,&3
)uld	RJ,
&checker 1.0	Rn%?
&ed at	RJ:
)back	Rh&t
*ookmarked	Rs&,
)from	Rg%:
)in	Jp!O_"(!,!X
+s	Rn%,!:
)to	Jm!%c#{"
(in com	Rn%8!?
+does	Rn%,
+links	Rn%X
+turns	Rn%&
*s api	Rn%:
,on	Rn%,
&s 100	Rn&{#
(an	Rn&{!
*d	Bh&&&%"A"%!V!}!(:!A#^
)re	FJ,b%f&3
*ise	RO,
)s	Rh&^
(below	R&,
)roken	Rn%X
(code	Rn&:
*unt	Rt&H
(each	Rg&:
(file	Ro&3
)older	Rh&,
)rom	Rh&O
(in	Jb",h",
(like	Rn&{"
*nks	>J&"&"&"&"&"&"&"&"&
(may	F&,#,f",
)entions	Ru&,
(name	Rn&3
)ot	Rr!V
`)
