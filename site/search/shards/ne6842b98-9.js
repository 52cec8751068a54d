sitegenSearch("ne6842b98-9",`!renames few	Rx&A
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
+ce	Fi!Oe"8':%:
+ly	Ru!H
)something	R_!:
)the	:t!V&:)f/&#:"&!f#:!f#:":%:":+:#:&3!:*?%:":M,
*oo	Ru!O
)what	Jb%:#HXH
*ith	Ju!Hv!:
-out	Ru!%!H
(ed and	R}!:
,utomatically	Rr!:
+blindly	J~!:=:
+elsewhere	Jj"3"3
+folders	Rw#3
-r	Rk!:
+in	R83
,t	Rk!:
+or	Ri!3
+post	Jz"HL:
+rfc	Rw!V
`)
