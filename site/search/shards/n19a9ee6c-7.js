sitegenSearch("n19a9ee6c-7",`!link checker	Rn%3!?
.s	Rn%&!:
'definitions	Ro&{#
'faq	Rh&*
(or	F6,I:FAt"{#
(ragment	RK(
'has	J6,=&
(eader	Jw!fS3
(ttps	Jw!?S?
'if	R&:
(n	Fw!hNAp!3",
(s	BM&!,",W3-Hx!^
(t	Ro&{"
'leads	B&&F&"&&&{!A
*ves	R&3
'manual	Rd"?
-html	Rd"?
-pdf	Rd"?
(issing	Rf&V
'names	RN&
(or	R>,
'of	Rn%3
(n	Ro!:
(pens	RO3
(r	F):E&|#,)3!O!f
'promised	RK,
'rel	F^1:?!fz"1
'says	Rr&:
(ees	R7,
(tands	Jg&3*{"
'target	RJ(
(hat	B&,!:i"f{!:",!{!':
)e	Rv&{(!{,
)ousands	Ro!:
(o	6&3',9,#,(:":":":&:;H53'f3H@3R^"m%A%:"3"f"%'O!{&"A
'uses	RB:
'where	Rv&m
)ose	F),a&f(:"%
(ith	Jl!H-3
(orks	JM,&3
)uld	RJ,
&checker 1.0	Rn%?
&ed at	RJ:
)back	Rh&t
*ookmarked	Rt&,
)from	Rg%:
)in	Jp!O_"(!,!X
+s	Rn%,!:
)to	Jm!%d#{"
(in com	Rn%8!?
+does	Rn%,
+links	Rn%X
+turns	Rn%&
*s api	Rn%:
,on	Rn%,
&s 100	Ro&{#
(an	Ro&{!
*d	Bh&&&%#A"%!V!}!(:!A#^
`)
