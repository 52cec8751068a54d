sitegenSearch("n4b7e4fea-6",`!1.27 httpstatuspaymentrequired	Ro"&
2ermanentredirect	Rl"&
2reconditionfailed	Ry"&
=required	Rg#&
3ocessing	Rv!&
4xyauthrequired	Rt"&
1requestedrangenotsatisfiable	R}"&
9ntitytoolarge	Rz"&
8headerfieldstoolarge	Ri#&
8timeout	Ru"&
8uritoolong	R{"&
3setcontent	R~!&
1seeother	Rg"&
3rviceunavailable	Rn#&
2witchingprotocols	Ru!&
1teapot	R_#&
3mporaryredirect	Rk"&
2ooearly	Re#&
4manyrequests	Rh#&
1unauthorized	Rn"&
4vailableforlegalreasons	Rj#&
3processableentity	Rb#&
3supportedmediatype	R|"&
2pgraderequired	Rf#&
2seproxy	Ri"&
1variantalsonegotiates	Rq#&
'none	Jx!&3&
%9.0 and	Rw!H
#3 lets	Re#,
#4 is	Rj!O
&unverified	Rw!&
%4 reading	Rq!O
#60 or	Rs&H
#8 accepted	R{!&
&bad	Jm"&A&
)gateway	Rm#&
)request	Rm"&
&conflict	Rv"&
)tent	Rz"&
-toolarge	Rz"&
*inue	Rt!&
'reated	Rz!&
&early	Rw!&
+hints	Rw!&
`)
