sitegenSearch("nbb912810-1",`!central as	Fr!mF:8m
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
.gorouter	Rx%3
.has	Ru%:
/tml	Rw%:
.install	Rx%O
5ed	Rc%3
/s	Rw%:
/t	Jd%36&
.of	Jp!Oi":
/n	Ja#HD3!V
/r	Jo!:k"3
.ran	Rd%3
/equired	Rx%(
.separately	Rd%:
.that	Jd%&5&
0e	Re!A!^
0rough	Rx%:
.verify	Rw%1
.was	Jd%:63!Q
/hile	Jw%1"1
/ith	Rw%:
-html turns	Rw%:
-s git	Ri&*
/nginx	Ra#3
/or	Ja#fD3
/this	Rw%,
"f connecting	R~#:
%error	Rf%:!V
%ray	>}#:!?"?"?"?"?"?"?#?
#connectingip first	R~#:
#errortype not	Rf%:
.on	Rf%V
#g env	Ro&m
#ray 9a41b2c3d4e5f607	R}#?
`)
