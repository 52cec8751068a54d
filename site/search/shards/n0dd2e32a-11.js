sitegenSearch("n0dd2e32a-11",`!compare the	>_!:(3+:*f;t.f7H#m,:*:1:
-m	Ra%V
+wo	Ry#:
*with	Fk!V&A53
)d and	Rg&^
+in	Rj!O
+just	RM,
+with	Fj!OXhK%
)s it	Rh"f
+lines	Rb"H
+the	FX:2O&^!m
.m	RP,
,wo	F4,t%^+O
+with	Ri!3
(ing accept	Rs"H
,the	R|"H
/n	Ry"H
)son fails	R|!H
-in	Ry"H
&etes with	Rw!H
&ile and	Rj!^
*look	Rj!3
*the	R0,
)d and	Rn&t
)rs linters	Rm&,
&lains of	Rq#3
'ete 0	Rx!:!?
+1	Rx!?
+a	Rg&3
,nd	Re#3!A
,t	R}!:
+but	R{&3
+fail	R}"h
+has	Rx!3
+it	Jr#,:V
+new	Rc"H
+or	Re#3
+put	Ri&%
+recipes	Ri&&
+starts	Rx!3
+the	Jk#&&,
,ook	R}":
+within	Ru",
*d it	R{!,
,request	Rk#:
,tell	R{%:
,when	Rt&:
*ly alert	Ro!A
*s it	Jr!Ab#O
)ions and	Rk&,
.for	Ri&,
'ies that	Rj#,
&onent all	R{&3
-s	R{&3
,does	R{&3
,leaves	R{&3
&ress it	Rh"f
*ed body	Rz"3
-in	R|"3
.ts	R|"A
-markdown	Rl&:
-on	R_"H
.r	Ry&:
-traffic	Re%,
-version	Rc",
+s may	Ry"H
`)
