sitegenSearch("n34f0a462-6",`!1.27 httpstatuspaymentrequired	Rq"&
2ermanentredirect	Rn"&
2reconditionfailed	R{"&
=required	Ri#&
3ocessing	Rx!&
4xyauthrequired	Rv"&
1requestedrangenotsatisfiable	R_#&
9ntitytoolarge	R|"&
8headerfieldstoolarge	Rk#&
8timeout	Rw"&
8uritoolong	R}"&
3setcontent	Ra"&
1seeother	Ri"&
3rviceunavailable	Rp#&
2witchingprotocols	Rw!&
1teapot	Rb#&
3mporaryredirect	Rm"&
2ooearly	Rg#&
4manyrequests	Rj#&
1unauthorized	Rp"&
4vailableforlegalreasons	Rl#&
3processableentity	Rd#&
3supportedmediatype	R~"&
2pgraderequired	Rh#&
2seproxy	Rk"&
1variantalsonegotiates	Rs#&
'none	Jz!&3&
%9.0 and	Ry!H
#3 lets	Rg#,
#4 is	Rl!O
&unverified	Ry!&
%4 reading	Rs!O
#60 or	Ru&H
#8 accepted	R}!&
&bad	Jo"&A&
)gateway	Ro#&
)request	Ro"&
&conflict	Rx"&
)tent	R|"&
-toolarge	R|"&
*inue	Rv!&
'reated	R|!&
&early	Ry!&
+hints	Ry!&
`)
