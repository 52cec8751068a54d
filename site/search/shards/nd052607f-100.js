sitegenSearch("nd052607f-100",`!diff e	Rc"A
'old	Rg&[
'site	Rg&"
+before	Rg&"
&e is	Rc"A
'r and	Jj!&W3
*s	Rg&^
)between	Rl!3
)from	Rk%,
)in	Fr!&Of1:
*s	Rr&O
)on	R=:
+e	RI,
+ly	F):7,#,i%:
)the	Rz&O
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
,things	F7:w"fVV
-ypes	Rl!:
,waiting	Rq!,
+ly 404	R{&A
.and	Rb#f
/re	Rx&V
.each	R_"H
.if	Rh!V
.the	Re#H
(s between	Rh#f
+y	J_!:Sf
*each	Rh"f
*from	J5:t!,
*is	Rq&3
*too	Rn"f
#g short	Rf%:
%est the	R|!H
%it and	Ra":
(decides	Rm!,
(in	Rn&{%
(number	Rf%&
(of	Ri!&
(too	Ro"3
's a	Ry&3
*nd	F<3P:{"3
*s	Rz&,
)does	Ri!%
)is	Rn&3
*t	R{&3
)may	Rs&3
)never	R{&3
`)
