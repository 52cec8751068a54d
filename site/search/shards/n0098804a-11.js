sitegenSearch("n0098804a-11",`!repetition carries	R_#:
.onfirms	Rf&:
-goes	Rg#H
-is	Ry#:
-rfc	Ry#3
-with	Ra"H
,s the	Ry!%
%lace alone	Ry&:
*e0001	Rq&V
*it	N|#:UA
*line	Ri"A
*one	R|&5
+utput	Rm&k
*replace	Rm&m
,try	Rw!:
/after	Rw!:
*stored	Rn"H
*takes	Ry&O
+he	Nb!:~!,
-m	Nr",}!,
*what	Rm&m
,ich	Ry&O
)d by	>V8#&!,!1",!1!:k!Hj!O!t),%A!H"F
+credentials	Rt"&
+delete	Rd#f
+or	Jm"Ob"3%:
+rfc	Rr!^
+something	Ry!{!
+where	Ry&O
,ithout	Rh#,
*by aliases	Rv&H
.nd	NY:s#t
-code	Rl&O
-e0507	Rw&F
.2	JV8#1"1!8
.3	RX1!8
-is	RX,
-or	Rl&t
-reason	RY,
/lated	Rv&A
-that	Rs&,
)ment and	RY,
.gone	RX(
.nor	NV&~#:
.see	RW:
/ign	R",
.that	Nl&t&3
0e	R|&{#
-s and	Rl'&
)s it	Fc!,P3}!,0:
+one	R|&&
+rfc	Rr!%
+tables	R{&&
,he	Fb!,8:v"{#13
'y and	Rk#&
)goes	Rk#H
)rfc	Rk#,
)send	Rv!A
&ica to	Rg#H
'es in	Rv#A
&y among	R{%:
)s	R{#f
(from	R{%1
(ms	Rv%,
`)
