sitegenSearch("n7c6b9a00-8",`!cdncachecontrol speaks	Rm!O
%s alone	Rm!O
'never	Rd%:
"eiling 60.0	Rw!?
*base	Rw!?
*each	Rn#f
#ll and	Ng!,}#,
'empty	R{&:
'holds	Ru&:
'says	Rl&f
'too	RG3
&s a	RG,
)re	Rl&m
)s	Ru&:
(has	RG,
(in	Ru&{#
)ts	R|&{*
(of	Ru&{%
)r	Ru&:
(what	Ru&:
#nsorship a	Rp#H
-here	Rx%3
%t so	Ru!V
&ral a	Nn":%:
+s	Jx!mF:8m
*clients	Rx!H
*redirect	Rx!V
*send	R}"f
+o	Ru":
*usual	Rw"m
*with	Rl"f
'e at	Rn%3
#rt a	R~%:
(nd	R~%O
'intruder	R}%1
/pem	R}%1
&ain behaviour	Re#,
*cross	Rx":
/origin	Rx":
*input	Rd%3
*users	Rd%3
)ty is	Rm":
&ificate a	Nq!tn":
/long	Rj%V
/nd	Bg#fCV":!V5A!O":
/s	Rj%,
.can	Ro!O
/heck	Rq!:
/ompulsory	R~%,
0uld	Ri%,
0vers	Rg#3
.error	N{#3C(!1!Q
.from	Rj%:
.gorouter	R~%3
.has	R{%:
/tml	R}%:
.install	R~%O
5ed	Ri%3
/s	R}%:
/t	Nj%36&
.of	Nv!Oi":
/n	Ng#HD3!V
/r	Nu!:k"3
.ran	Rj%3
/equired	R~%(
.separately	Rj%:
`)
