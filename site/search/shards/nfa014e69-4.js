sitegenSearch("nfa014e69-4",`!repeats a	BI,E::3B:"3
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
%lace e0001	Rk&V
*files	Rg&m
*it	Jv#:UA
*line	Rc"A
*one	Rv&5
+utput	Rg&k
*replace	Rg&m
,try	Rq!:
/after	Rq!:
*stored	Rh"H
*takes	Rs&O
+he	J]:|!,
-m	Rl",
)d by	BT8j!Hj!O!t,A"F
+credentials	Rn"&
+delete	R}"f
+or	Fg"Ob"3%:
+rfc	Rl!^
+something	Rs!m
+where	Rs&O
,ithout	Rb#,
*by code	Rf&O
-e0507	Rq&F
.2	RT8
-or	Rf&t
-related	Rp&A
)ment nor	JT&z#:
.see	RU:
/ign	R",
.the	Rv&{"
-s and	Rd'&
)s it	F^,N3}!,
+one	Rv&&
+rfc	Rl!%
+tables	Ru&&
`)
