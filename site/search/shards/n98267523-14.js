sitegenSearch("n98267523-14",`!company has	Re%3
*pantheon	Ra&&
*shows	Re%V
)s filter	Rh%3
+password	Rx%3
're authentication	Rs%:
*before	R}":
*cloudflare	Rb%:
+odes	Rq!%
,ntent	Rv#H
1length	Rv#H
+url	Jl":?f
*it	Ju!38:
*numbers	Rn!H
*tag	Ro!M
+he	>c!:)3+:*f;t.f7H#m,:*:1:
-m	Re%V
+wo	R}#:
*with	Jo!V&A53
)d and	Rk&^
+in	Rn!O
+just	RM,
+with	Jn!OXhK%
)s it	Rl"f
+lines	Rf"H
+the	J[:3O&^!m
.m	RP,
,wo	J4,x%^,O
+with	Rm!3
(ing accept	Rw"H
,the	Ra#H
/n	R}"H
)son fails	Ra"H
-in	R}"H
&etes with	R{!H
&ile and	Rn!^
*look	Rn!3
*the	R0,
)d and	Rs&t
)rs linters	Rr&,
&lains of	Ru#3
'ete 0	R|!:!?
+1	R|!?
+a	Rk&3
,nd	Ri#3!A
,t	Rb":
+but	Ra'3
+fail	Rb#h
+has	R|!3
+it	Jv#,:V
+new	Rg"H
+or	Ri#3
+put	Rm&%
+recipes	Rm&&
+starts	R|!3
+the	Jo#&&,
,ook	Rb#:
+within	Ry",
*d it	R_",
,request	Ro#:
,tell	R_&:
,when	Ry&:
*ly alert	Rs!A
*s it	Jv!Ac#O
`)
