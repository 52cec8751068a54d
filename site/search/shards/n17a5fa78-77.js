sitegenSearch("n17a5fa78-77",`!httpstatusbadrequest rust	Rm"&
,code and	Rj":
0accepted ruby	R{!&
1lreadyreported ruby	Rb"&
1mbiguous ruby	Rd"&
0badgateway ruby	Rm#&
3request ruby	Rm"&
0conflict ruby	Rv"&
3tinue ruby	Rt!&
1reated ruby	Rz!&
0earlyhints ruby	Rw!&
1xpectationfailed ruby	R~"&
0faileddependency ruby	Rd#&
1orbidden ruby	Rp"&
2und http	Rf"&
:statuscoderedirect	Rf"&
0gatewaytimeout ruby	Ro#&
1one ruby	Rw"&
0httpversionnotsupported ruby	Rp#&
0imused ruby	Rc"&
1nsufficientstorage ruby	Rr#&
2ternalservererror ruby	Rk#&
0lengthrequired ruby	Rx"&
1ocked ruby	Rc#&
2opdetected ruby	Rs#&
0methodnotallowed ruby	Rr"&
1isdirectedrequest ruby	Ra#&
1oved ruby	Re"&
5permanently http	Re"&
Estatuscodemoved	Re"&
1ultiplechoices http	Rd"&
Dstatuscodeambiguous	Rd"&
5status ruby	Ra"&
0networkauthenticationrequi ruby	Ru#&
1ocontent ruby	R}!&
`)
