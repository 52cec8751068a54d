sitegenSearch("n34d70252-11",`!differ from	Rm%,
)in	Ft!&Of1:
*s	Ru&O
)on	R=:
+e	RI,
+ly	F):7,#,k%:
)the	R}&O
)without	Rj",
(ence as	Jg!H?:
-between	>k!h(,/:#h1h)h&h5h4X%X
-entries	RI,
-here	Re",
-matters	Rs!,
-tells	Rt#f
.hat	Ry"f
/e	Ru!:
.o	Jr!34O
,s as	Ri&^
*t address	Rm!O
,connection	Rc#&!:
,graphs	Rp#f
,has	R<,
,promises	Rw"H
,reactions	Rq"H
.quest	Rk!,
.source	Ri",
,servers	Rc#3
-o	Rg!%
,things	F7:y"fVV,:
-ypes	Rn!:
,waiting	Rs!,
+ly 404	R~&A
.and	Rd#f
/re	R{&V
.each	Rb"H
.if	Rj!V
.the	Rg#H
(s between	Rj#f
+y	Jb!:Sf
*each	Rj"f
*from	J5:v!,
*is	Rt&3
*too	Rp"f
#g short	Rh%:
%est the	R~!H
%it and	Rc":
(decides	Ro!,
(in	Rq&{%
(number	Rh%&
(of	Rk!&
(too	Rq"3
's a	R|&3
*nd	F<3R:{"3
*s	R}&,
)does	Rk!%
)is	Rq&3
*t	R~&3
)may	Rv&3
)never	R~&3
)of	Rq&3
*r	R|%3
)so	Rh%^
*tay	Rv&:
-s	Rv&:
)you	R}&,
#lute the	Rq!A
#r align	Rq&{"
`)
