sitegenSearch("n0098804a-10",`!repeat by	Nw!Q_!:
)if	Rg":
*n	Rs"O
+side	R|"H
*t	Bw!OA:":1:2:
)later	Rw!H
)on	Nw!H#^
+ce	B0:[Oe"8':%:
+ly	Rw!H
)something	Ra!:
)the	:v!V&:)f/&#:"&!f#:!f#:":%:":+:#:&3!:*?%:":M,
*oo	Rw!O
)what	B0,u#:#HG,3H
*ith	Nw!Hv!:
-out	Rw!%!H
(ed and	R_":
,utomatically	Rt!:
+blindly	Na":=:
+elsewhere	Nl"3"3
+folders	Ry#3
-r	Rm!:
+in	R93
,t	Rm!:
+or	Rk!3
+post	N|"HL:
+rfc	Ry!^
+the	Nw!O!mK:
+where	Rw!O
,ithout	Rs#:
(ing a	Nu"H7V
,is	Rq#f
,microsoft	Rv%3
,only	Rj#H
,the	Rr#:
(s 503	Rg&:
+22	Rf%:
*a	BJ,J::3B:"3
+lready	N0,}%,
+n	Rh"3
*by	Ry!3
*is	Ra%:
+t	.z!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&,&#&,%
,s	Ja"H"Hv!3
*repeat	R0:
*the	>6,%:b!35f*:(H#:%:&HR,
+oo	Rw!t
+wice	R}#:
*what	Rk&,
&tition as	Ru#:
-be	Rt!:
.y	Rw!H
`)
