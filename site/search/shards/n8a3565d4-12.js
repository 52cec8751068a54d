sitegenSearch("n8a3565d4-12",`!removed the	Bo!^-3^OGO.t"3*f
-re	Rw&O
/fore	RU,
*what	RD:
+ith	JX:u!f^t
)onday whether	Rz&{#
(s an	Ru":
+uthorization	Ro":
*it	Rg#f
*only	Rw&%
*what	Ro&^
.ever	Ra"3
#name one	R@:
)the	F%:9:3:4:
,m	Rs!3
(d and	J=3t!3
*has	RD:
*in	J@:v%3
*moved	RD,
*or	Jw!:33
(s few	Rx&A
%der a	Rd&3
(ed a	Rz&{%
+empty	Rz&^
+html	Rz&{#!{'!{*!{+
+markdown	Rz&V
+without	Rz&{#!{+
(ing has	Rk&3
(s a	Ro#H
*one	R^,
%ew on	Ri!m
*ce	Ri!O
)r	Rh%:
(some	Rl%:
(the	Rr":
)oken	Rm!1
'al had	Rh%3
*otherwise	Rr":
'ed and	Rx%:
*in	Ri!%
,termediate	R{%:
*made	RV,
*properly	Rr!V
'ing good	Rr!^
's a	Rr"H
)it	Rh%3
+s	Jl":(f
)the	Rl"O
#pair and	Rk%:
)takes	Rh%:
*he	Rg%V
*o	Ra#:
%eat 524	Rf%:
*40	Re&:
)a	Bm!:*O6H#fDf6:
*t	Ru!O
)but	Ru!H
*y	Ju!Q_!:
)if	Re":
*n	Rq"O
+side	Rz"H
*t	Fu":":1:2:
)later	Ru!H
)on	Ju!H#V
+ce	B0:YOe"8':%:
`)
