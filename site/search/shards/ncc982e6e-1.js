sitegenSearch("ncc982e6e-1",`!repeat in	Rm"O
+side	Rv"H
*t	Fq":":1:2:
)later	Rq!H
)on	Jq!H#V
+ce	Fe!Oe"8':%:
+ly	Rq!H
)something	R[:
)the	6p!V&:)f/&#:"&!f#:!f#:":%:":+:#:&3!:*?%:":M,
*oo	Rq!O
)what	F}#:#HWH
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
*a	BI,E::3B:"3
+n	Rb"3
*is	Rz#:
+t	.t!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&,&#&,%
,s	Fz!H"Hv!3
*the	>5,%:p!f*:(H#:%:&HR,
+oo	Rq!t
+wice	Rw#:
*what	Re&,
&tition as	Ro#:
-be	Rn!:
.y	Rq!H
-carries	Ry":
.onfirms	R_&:
-goes	Ra#H
-is	Rs#:
-rfc	Rs#3
-with	Rz!H
,s the	Rs!%
`)
