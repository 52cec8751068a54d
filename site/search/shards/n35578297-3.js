sitegenSearch("n35578297-3",`!cell too	RF3
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
.install	R|%O
5ed	Rg%3
/s	R{%:
/t	Jh%36&
.of	Jt!Oi":
/n	Je#HD3!V
/r	Js!:k"3
.ran	Rh%3
/equired	R|%(
.separately	Rh%:
.that	Jh%&5&
0e	Ri!A!^
0rough	R|%:
.verify	R{%1
.was	Jh%:63!Q
/hile	J{%1"1
/ith	R{%:
-html turns	R{%:
-s git	Rm&*
/nginx	Re#3
/or	Je#fD3
`)
