sitegenSearch("nd334ac1e-2",`!cell too	RF3
&s a	RF,
)re	Rh&m
)s	Rq&:
(has	RF,
(in	Rq&{#
)ts	Rx&{*
(of	Rq&{%
)r	Rq&:
(what	Rq&:
#nsorship a	Rl#H
-here	Rt%3
%t so	Rq!V
&ral a	Jj":%:
+s	Ft!mF:8m
*clients	Rt!H
*redirect	Rt!V
*send	Ry"f
+o	Rq":
*usual	Rs"m
*with	Rh"f
'e at	Rj%3
#rt a	Rz%:
(nd	Rz%O
'intruder	Ry%1
/pem	Ry%1
&ain behaviour	Ra#,
*cross	Rt":
/origin	Rt":
*input	R_%3
*users	R_%3
)ty is	Ri":
&ificate a	Jm!mn":
/long	Rf%V
/nd	Bc#fCV":!V5A!O":
/s	Rf%,
.check	Rm!:
/ompulsory	Rz%,
0uld	Re%,
0vers	Rc#3
.error	Jw#3C(!1!Q
.from	Rf%:
.gorouter	Rz%3
.has	Rw%:
/tml	Ry%:
.install	Rz%O
5ed	Re%3
/s	Ry%:
/t	Jf%36&
.of	Jr!Oi":
/n	Jc#HD3!V
/r	Jq!:k"3
.ran	Rf%3
/equired	Rz%(
.separately	Rf%:
.that	Jf%&5&
0e	Rg!A!^
0rough	Rz%:
.verify	Ry%1
.was	Jf%:63!Q
/hile	Jy%1"1
/ith	Ry%:
-html turns	Ry%:
-s git	Rk&*
/nginx	Rc#3
/or	Jc#fD3
`)
