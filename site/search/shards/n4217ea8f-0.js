sitegenSearch("n4217ea8f-0",`!cdn cache	Rg!h
(n	Rg!f
&example	Re#?
&forwarded	Re#A
&has	Jp"H^3
&in	Fw!3N3C:
's	Jg"Od!3
&keeps	Rj#O
&makes	Rq"O
(y	Rf"O
&or	Rg!O
&proxy	Rz"H
&restore	R~#:
&the	Ra#O
'reats	R_"O
&watch	Ro!:
%s never	R}#:
"eiling 60.0	Rq!?
*base	Rq!?
*each	Rh#f
#ll and	Jb!,{#,
'empty	Rt&:
'holds	Rn&:
'says	Rf&f
'too	RF3
&s a	RF,
)re	Rf&m
)s	Rn&:
(has	RF,
(in	Rn&{#
)ts	Ru&{)
(of	Rn&{%
)r	Rn&:
(what	Rn&:
#nsorship a	Rj#H
-here	Rr%3
%t so	Ro!V
&ral a	Jh":%:
+s	Fr!mF:8m
*clients	Rr!H
*redirect	Rr!V
*send	Rw"f
+o	Ro":
*usual	Rq"m
*with	Rf"f
'e at	Rh%3
#rt a	Rx%:
(nd	Rx%O
'intruder	Rw%1
/pem	Rw%1
&ain behaviour	R~",
*cross	Rr":
/origin	Rr":
*input	R}#3
*users	R}#3
)ty is	Rg":
&ificate a	Jk!mn":
/long	Rd%V
/nd	Ba#fCV":!V5A!O":
/s	Rd%,
.check	Rk!:
/ompulsory	Rx%,
0uld	Rc%,
0vers	Ra#3
.error	Ju#3C(!1!Q
.from	Rd%:
`)
