sitegenSearch("nfa014e69-3",`!renders a	Rk#H
*one	RZ,
%ew on	Re!m
*ce	Re!O
)r	Rd%:
(some	Rh%:
(the	Rn":
)oken	Ri!1
'al had	Rd%3
*otherwise	Rn":
'ed and	Rt%:
*in	Re!%
,termediate	Rw%:
*made	RU,
*properly	Rn!V
'ing good	Rn!^
's a	Rn"H
)it	Rd%3
+s	Jh":(f
)the	Rh"O
#pair and	Rg%:
)takes	Rd%:
*he	Rc%V
*o	R|":
%eat 524	Rb%:
*40	Ra&:
)a	Bi!:*O6H#fDf6:
*t	Rq!O
)but	Rq!H
*y	Jq!Q_!:
)if	Ra":
*n	Rm"O
+side	Rv"H
*t	Fq":":1:2:
)later	Rq!H
)on	Jq!H#V
+ce	Fe!Oe"8':%:
+ly	Rq!H
)something	R[:
)the	6p!V&:)f/&#:"&!f#:!f#:":%:":+:#:&3!:*?%:":M,
*oo	Rq!O
)what	F}#:#HXH
*ith	Jq!Hv!:
-out	Rq!%!H
(ed and	Ry!:
,utomatically	Rn!:
+blindly	Jz!:=:
+elsewhere	Jf"3"3
+folders	Rs#3
-r	Rg!:
+in	R83
,t	Rg!:
+or	Re!3
+post	Jv"HL:
+rfc	Rs!V
+the	Jq!mK:
+without	Rm#:
(ing a	Jo"H7V
,is	Rk#f
,microsoft	Rp%3
,only	Rd#H
,the	Rl#:
(s 503	Ra&:
+22	R_%:
`)
