sitegenSearch("n09cb29e1-0",`!setting of	Ru!O
*proxy	Rf%V
/readtimeout	Rf%V
*such	Rk!f
)s and	Je#fx!,
,rticles	Rr&A
+give	Re#f
+may	Rm%3
+of	Fx"f[:;3#1
+see	Rn"3
,itegen	Rw&O
&le for	Rq"3
)the	Jr"f*,g!V
(s for	Rv!3
*the	Rb%V
*when	Rq!,
,ich	Rw!%
%up in	Rs&t
(or	Rs&t
#ven steps	Rx&A
(things	Rs&%
&ral 1xx	Rm!,
*all	Rq&,
+nd	Rk&{!
*balancers	Rz#3
*close	R{%O
+odes	J?:M%
,lumns	Ry&:
*entries	JN&~#f0{(
*formats	Jh"3NH
.s	Jl!:*:
*hosting	Rk%,
*layers	Ru!O
*major	Rt#:
+essages	Rs&m
*names	Jf",R,
*owners	Rg&V
*parts	Rd",
+eople	Rk#3
,r	Rs!V
+roblems	Rp!:!^
-perties	Rh#3
-xies	Rz#H
*references	RS,
,sources	Re"&
-ponses	R~&,
+ows	Rh"H
*servers	Je#HO:
*the	Re",
+imes	Rk&V
*versions	Rh"&
*ways	J0,{%,
+ords	Rk&O
`)
