sitegenSearch("nf58024f3-6",`!1.27 httpstatusnotacceptable	Ry"&
4extended	Rz#&
4found	Rw"&
4implemented	Rr#&
4modified	Rn"&
1ok	R_"&
1partialcontent	Rf"&
3ymentrequired	Ru"&
2ermanentredirect	Rr"&
2reconditionfailed	R_#&
=required	Rm#&
3ocessing	R|!&
4xyauthrequired	Rz"&
1requestedrangenotsatisfiable	Rd#&
9ntitytoolarge	Ra#&
8headerfieldstoolarge	Ro#&
8timeout	R{"&
8uritoolong	Rb#&
3setcontent	Re"&
1seeother	Rm"&
3rviceunavailable	Rt#&
2witchingprotocols	R{!&
1teapot	Rf#&
3mporaryredirect	Rq"&
2ooearly	Rk#&
4manyrequests	Rn#&
1unauthorized	Rt"&
4vailableforlegalreasons	Rp#&
3processableentity	Rh#&
3supportedmediatype	Rc#&
2pgraderequired	Rl#&
2seproxy	Ro"&
1variantalsonegotiates	Rw#&
'net	Nw!O"3
(one	N~!&3&
%9.0 and	R}!H
#3 lets	Rk#,
&too	Ro!O
#4 is	Rp!O
&unverified	R}!&
%4 reading	Rw!O
#60 or	Ry&H
#8 accepted	Rb"&
`)
