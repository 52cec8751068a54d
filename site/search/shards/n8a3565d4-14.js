sitegenSearch("n8a3565d4-14",`!replace line	Rg"A
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
.nd	JX:r#t
-code	Rj&O
-e0507	Ru&F
.2	JU8#1"1!8
.3	RW1!8
-is	RW,
-or	Rj&t
-reason	RX,
/lated	Rt&A
-that	Rq&,
)ment and	RX,
.gone	RW(
.nor	JU&}#:
.see	RV:
/ign	R",
.that	Jj&t&3
0e	Rz&{#
-s and	Ri'&
)s it	Fb!,O3}!,0:
+one	Rz&&
+rfc	Rp!%
+tables	Ry&&
,he	Fa!,7:v"{#13
'y and	Ri#&
)goes	Ri#H
)rfc	Ri#,
)send	Rt!A
&ica to	Re#H
'es in	Rt#A
&y among	Ry%:
)s	Ry#f
(from	Ry%1
(ms	Rt%,
(or	Rb%:
)ver	Ry%3
(to	Jx!,!f+,
(with	Rt%,!:
%o fork	Rm&1
&rt 202	Rw!,
)a	Bq":':":&:%:3:
*ll	Rq"H
*n	Js#:43
)can	Rv"A
)each	Ru&3
`)
