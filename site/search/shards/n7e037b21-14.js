sitegenSearch("n7e037b21-14",`!link checkers	Rr%&!:
'definitions	Rs&{#
'faq	Rl&*
(or	F6,L:GAt"{%
(ragment	RK(
'has	J6,=&
(eader	J{!fS3
(ttps	J{!?S?
'if	R&:
(n	F{!hNAp!3",
(s	BM&!,",[3-Hx!^
(t	Rs&{"
'leads	B&&F&"&&&_"A
*ves	R&3
(ight	Rz&8
'manual	Rh"?
-html	Rh"?
-pdf	Rh"?
(issing	Rj&V
'names	RN&
(or	R>,
'of	Rr%3
(n	Rs!:
(pens	RO3
(r	F):E&a%,)3!O!f
'promised	RK,
'rel	Fb!1;?!fz"1(8
'says	Rv&:
(ees	R7,
(tands	Jk&3*{"
'target	RJ(
(hat	B&,!:m"f{!:",!{!':
)e	Rz&{)!{-
)ousands	Rs!:
(o	6&3',9,#,(:":":":&:?H53'f3H@3R^"m%A%:"3"f"%'V!{'"A
'uses	RB:
'where	Rz&t
)ose	F),e&f(:"%
(ith	Jp!H-3
(orks	JM,&3
)uld	RJ,
&checker 1.0	Rr%?
&ed at	RJ:
)back	Rl&t
*ookmarked	Rx&,
)from	Rk%:
)in	Jt!O_"(!,!X
+s	Rr%,!:
)to	Jq!%d#{"
(in com	Rr%8!?
+does	Rr%,
+links	Rr%X
+turns	Rr%&
*s api	Rr%:
,on	Rr%,
&s 100	Rs&{#
(an	Rs&{!
*d	Bl&&&%#A"%!V!}!(:!A#^
`)
