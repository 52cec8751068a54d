sitegenSearch("na7001283-11",`!setting look	Rm!A
*made	Ra#:
*of	Rs!O
*proxy	Rd%V
/readtimeout	Rd%V
*such	Ri!f
)s and	Jc#fx!,
,rticles	Rp&A
+give	Rc#f
+may	Rk%3
+of	Fv"f[:;3#1
+see	Rl"3
,itegen	Ru&O
&le for	Ro"3
)the	Fp"f*,g!V
(s for	Rt!3
*the	R_%V
*when	Ro!,
,ich	Ru!%
%up in	Rq&t
(or	Rq&t
#ven steps	Rv&A
(things	Rq&%
&ral 1xx	Rk!,
*all	Ro&,
+nd	Ri&{!
*balancers	Rx#3
*close	Ry%O
+odes	J?:K%
,lumns	Rw&:
*entries	FN&|#f0{(
*formats	Jf"3NH
.s	Jj!:*:
*hosting	Ri%,
*layers	Rs!O
*major	Rr#:
+essages	Rq&m
*names	Jd",R,
*owners	Re&V
*parts	Rb",
+eople	Ri#3
,r	Rq!V
+roblems	Rn!:!^
-perties	Rf#3
-xies	Rx#H
*resources	Rc"&
-ponses	R|&,
+ows	Rf"H
*servers	Jc#HO:
*the	Rc",
+imes	Ri&V
*versions	Rf"&
*words	Ri&O
`)
