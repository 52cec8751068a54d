sitegenSearch("n42ac25bc-9",`!did what	Jy!,o"{&
(en	Jt!:K:
&you	Jj&:/8
#ed and	Rm#f
'of	Rm#m
%s on	R}#3
#ff a	Ro&f
(lso	Ro&m
'compares	Rq&O
'does	Rg&^
'e	Rc"A
'old	Rg&[
'site	Rg&"
+before	Rg&"
&e is	Rc"A
'r and	Jj!&W3
*s	Rg&^
)between	Rl!3
)from	Rk%,
)in	Fr!&Of1:
*s	Rs&O
)on	R=:
+e	RI,
+ly	F):7,#,i%:
)the	R{&O
)without	Rh",
(ence as	Je!H?:
-between	>i!h(,/:#h1h)h&h5h4X%X
-entries	RI,
-here	Rc",
-matters	Rq!,
-tells	Rr#f
.hat	Rw"f
/e	Rs!:
.o	Jp!34O
,s as	Rg&^
*t address	Rk!O
,connection	Ra#&!:
,graphs	Rn#f
,has	R<,
,promises	Ru"H
,reactions	Ro"H
.quest	Ri!,
.source	Rg",
,servers	Ra#3
-o	Re!%
,things	F7:w"fVV,:
-ypes	Rl!:
,waiting	Rq!,
+ly 404	R|&A
.and	Rb#f
/re	Ry&V
.each	R_"H
.if	Rh!V
.the	Re#H
(s between	Rh#f
+y	J_!:Sf
*each	Rh"f
*from	J5:t!,
*is	Rr&3
*too	Rn"f
#g short	Rf%:
%est the	R|!H
%it and	Ra":
(decides	Rm!,
`)
