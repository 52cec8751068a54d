sitegenSearch("n8a3565d4-13",`!repeat only	Ru!H
)something	R_!:
)the	:t!V&:)f/&#:"&!f#:!f#:":%:":+:#:&3!:*?%:":M,
*oo	Ru!O
)what	B0,s#:#HG,3H
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
+the	Ju!mK:
+without	Rq#:
(ing a	Js"H7V
,is	Ro#f
,microsoft	Rt%3
,only	Rh#H
,the	Rp#:
(s 503	Re&:
+22	Rd%:
*a	BI,I::3B:"3
+lready	J0,{%,
+n	Rf"3
*is	R~#:
+t	.x!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&,&#&,%
,s	J~!H"Hv!3
*repeat	R0:
*the	>5,%:t!f*:(H#:%:&HR,
+oo	Ru!t
+wice	R{#:
*what	Ri&,
&tition as	Rs#:
-be	Rr!:
.y	Ru!H
-carries	R}":
.onfirms	Rd&:
-goes	Re#H
-is	Rw#:
-rfc	Rw#3
-with	R~!H
,s the	Rw!%
%lace alone	Rw&:
*e0001	Ro&V
*it	Jz#:UA
`)
