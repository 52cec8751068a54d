sitegenSearch("ne6842b98-10",`!repeated the	Ju!mK:
+without	Rq#:
(ing a	Js"H7V
,is	Ro#f
,microsoft	Rt%3
,only	Rh#H
,the	Rp#:
(s 503	Re&:
+22	Rd%:
*a	BI,I::3B:"3
+n	Rf"3
*is	R~#:
+t	.x!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&,&#&,%
,s	J~!H"Hv!3
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
*line	Rg"A
*one	Rz&5
+utput	Rk&k
*replace	Rk&m
,try	Ru!:
/after	Ru!:
*stored	Rl"H
*takes	Rw&O
+he	Ja!:}!,
-m	Jp",}!,
*what	Rk&m
,ich	Rw&O
)d by	>U8#&!,!1",!1!:j!Hj!O!t),%A!H"F
+credentials	Rr"&
+delete	Rb#f
+or	Jk"Ob"3%:
+rfc	Rp!^
+something	Rw!m
+where	Rw&O
,ithout	Rf#,
*by aliases	Rt&H
`)
