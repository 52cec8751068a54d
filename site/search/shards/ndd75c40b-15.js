sitegenSearch("ndd75c40b-15",`!settings see	Rn"3
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
'ity error	."&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&%&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&&&&&"&"&"&"&"&"&"&"&#&!1"&"&"&h#H"?,,
+page	Rs!1
+the	Rn&,
,icket	Rs!1
-tle	Ry&*
,ype	Re!1
+warning	>9&"&:&"&"&#&"&"&,&
"ftp web	Rw&H
`)
