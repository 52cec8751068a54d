sitegenSearch("ndb1c31b3-14",`!setting cookies	Ro#H
+url	Rl#:
*for	Ru&{!
*in	Ru#H
*look	Rq!A
*made	Re#:
*of	Rw!O
*proxy	Rh%V
/readtimeout	Rh%V
*such	Rm!m
)s and	Ng#fx!,
,rticles	Rt&A
+give	Rg#f
+may	Ro%3
+of	Fz"f[:;3#1
+rfc	Ro!O
+see	Rp"3
,itegen	Ry&O
&le for	Rs"3
)the	Jt"f*,g!V
(s for	Rx!3
*the	Rd%V
*when	Rs!,
,ich	Ry!%
%up in	Ru&t
(or	Ru&t
#ven steps	Rz&A
(things	Ru&%
&ral 1xx	Ro!,
*a	Rm&{!
+ll	Rs&,
*balancers	R|#3
*close	R}%O
+odes	N@:N%
,lumns	R{&:
*entries	JO&_%f0{(
*formats	Nj"3NH
.s	Nn!:*:
*hosting	Rm%,
*layers	Rw!O
*major	Rv#:
+essages	Ru&m
*names	Nh",R,
*owners	Ri&V
*parts	Rf",
+eople	Rm#3
,r	Ru!V
+roblems	Rr!:!^
-perties	Rj#3
-xies	R|#H
*references	RT,
,sources	Rg"&
-ponses	Ra',
+ows	Rj"H
*servers	Ng#HO:
*the	Rg",
+imes	Rm&V
*versions	Rj"&
*ways	N0,}%,
+ords	Rm&O
`)
