sitegenSearch("n17a5fa78-78",`!httpstatuscodenonauthoritativeinformatio ruby	R|!&
2tacceptable ruby	Rs"&
3extended ruby	Rt#&
3found ruby	Rq"&
3implemented ruby	Rl#&
3modified ruby	Rh"&
0ok ruby	Ry!&
0partialcontent ruby	R_"&
2ymentrequired ruby	Ro"&
1ermanentredirect ruby	Rl"&
1reconditionfailed ruby	Ry"&
<required ruby	Rg#&
2ocessing ruby	Rv!&
3xyauthenticationrequire ruby	Rt"&
0redirect ruby	Rf"&
8keepverb ruby	Rk"&
8method ruby	Rg"&
2questedrangenotsatisfiab ruby	R}"&
8ntitytoolarge ruby	Rz"&
7headerfieldstoolarg ruby	Ri#&
7timeout ruby	Ru"&
7uritoolong ruby	R{"&
2setcontent ruby	R~!&
0s maps	Rj!,
1eeother http	Rg"&
=statuscoderedirectmethod	Rg"&
2rviceunavailable ruby	Rn#&
1witchingprotocols ruby	Ru!&
0temporaryredirect http	Rk"&
Fstatuscoderedirectkeepverb	Rk"&
1oomanyrequests ruby	Rh#&
0unauthorized ruby	Rn"&
`)
