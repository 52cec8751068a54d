sitegenSearch("n12dc29bc-3",`!cdn forwarded	Ri#A
&has	Jt"H^3
&in	J{!3N3C:
's	Jk"Od!3
&keeps	Rn#O
&makes	Ru"O
(y	Rj"O
&or	Rk!O
&proxy	R~"H
&restore	Rc%:
&the	Re#O
'reats	Rd"O
&watch	Rs!:
%s never	Rb%:
"eiling 60.0	Ru!?
*base	Ru!?
*each	Rl#f
#ll and	Jf!,|#,
'empty	Ry&:
'holds	Rs&:
'says	Rj&f
'too	RF3
&s a	RF,
)re	Rj&m
)s	Rs&:
(has	RF,
(in	Rs&{#
)ts	Rz&{*
(of	Rs&{%
)r	Rs&:
(what	Rs&:
#nsorship a	Rn#H
-here	Rv%3
%t so	Rs!V
&ral a	Jl":%:
+s	Jv!mF:8m
*clients	Rv!H
*redirect	Rv!V
*send	R{"f
+o	Rs":
*usual	Ru"m
*with	Rj"f
'e at	Rl%3
#rt a	R|%:
(nd	R|%O
'intruder	R{%1
/pem	R{%1
&ain behaviour	Rc#,
*cross	Rv":
/origin	Rv":
*input	Rb%3
*users	Rb%3
)ty is	Rk":
&ificate a	Jo!mn":
/long	Rh%V
/nd	Be#fCV":!V5A!O":
/s	Rh%,
.check	Ro!:
/ompulsory	R|%,
0uld	Rg%,
0vers	Re#3
.error	Jy#3C(!1!Q
.from	Rh%:
.gorouter	R|%3
.has	Ry%:
/tml	R{%:
`)
