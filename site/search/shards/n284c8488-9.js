sitegenSearch("n284c8488-9",`!repeating a	Jq"H7V
,is	Rm#f
,microsoft	Rr%3
,only	Rf#H
,the	Rn#:
(s 503	Rc&:
+22	Rb%:
*a	BI,G::3B:"3
+n	Rd"3
*is	R|#:
+t	.v!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&,&#&,%
,s	F|!H"Hv!3
*the	>5,%:r!f*:(H#:%:&HR,
+oo	Rs!t
+wice	Ry#:
*what	Rg&,
&tition as	Rq#:
-be	Rp!:
.y	Rs!H
-carries	R{":
.onfirms	Rb&:
-goes	Rc#H
-is	Ru#:
-rfc	Ru#3
-with	R|!H
,s the	Ru!%
%lace alone	Ru&:
*e0001	Rm&V
*it	Jx#:UA
*line	Re"A
*one	Rx&5
+utput	Ri&k
*replace	Ri&m
,try	Rs!:
/after	Rs!:
*stored	Rj"H
*takes	Ru&O
+he	J_!:|!,
-m	Jn",}!,
*what	Ri&m
,ich	Ru&O
)d by	>T8#&!,!1",!1!:i!Hj!O!t),%A!H"F
+credentials	Rp"&
+delete	R_#f
+or	Fi"Ob"3%:
+rfc	Rn!^
+something	Ru!m
+where	Ru&O
,ithout	Rd#,
*by aliases	Rr&H
.nd	JW:q#t
-code	Rh&O
-e0507	Rs&F
`)
