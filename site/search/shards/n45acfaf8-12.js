sitegenSearch("n45acfaf8-12",`!did you	Jn&:/8
#ed and	Rq#f
'of	Rq#m
%s on	Rb%3
#ff a	Rs&f
(lso	Rs&m
'compares	Ru&O
(url	Rk&^
'does	Rk&^
'e	Rg"A
'old	Rk&[
'site	Rk&"
+before	Rk&"
&e is	Rg"A
'r and	Jn!&W3
*s	Rk&^
)between	Rp!3
)from	Ro%,
)in	FR:D&Of1:
*s	Rw&O
)on	R=:
+e	RI,
+ly	F):7,#,m%:
)the	R_'O
)without	Rl",
(ence as	Ji!H?:
-between	>m!h(,/:#h1h)h&h5h4X%X
-entries	RI,
-here	Rg",
-matters	Ru!,
-tells	Rv#f
.hat	R{"f
/e	Rw!:
.o	Jt!34O
,s as	Rk&^
*t address	Ro!O
,connection	Re#&!:
,footnotes	RR:
,graphs	Rr#f
,has	R<,
,promises	Ry"H
,reactions	Rs"H
.quest	Rm!,
.source	Rk",
,servers	Re#3
-o	Ri!%
,things	F7:{"fVV,:
-ypes	Rp!:
,waiting	Ru!,
+ly 404	Ra'A
.and	Rf#f
/re	R}&V
.each	Rd"H
.if	Rl!V
.the	Ri#H
(s between	Rl#f
+y	Jc!:Tf
*each	Rl"f
*from	J5:x!,
*is	Rv&3
*too	Rr"f
#g short	Rj%:
%est the	Ra"H
%it and	Re":
(decides	Rq!,
`)
