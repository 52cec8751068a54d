sitegenSearch("n9fc1551d-6",`!1.27 httpstatusok	R}!&
1partialcontent	Rd"&
3ymentrequired	Rs"&
2ermanentredirect	Rp"&
2reconditionfailed	R}"&
=required	Rk#&
3ocessing	Rz!&
4xyauthrequired	Rx"&
1requestedrangenotsatisfiable	Rb#&
9ntitytoolarge	R~"&
8headerfieldstoolarge	Rm#&
8timeout	Ry"&
8uritoolong	R_#&
3setcontent	Rc"&
1seeother	Rk"&
3rviceunavailable	Rr#&
2witchingprotocols	Ry!&
1teapot	Rd#&
3mporaryredirect	Ro"&
2ooearly	Ri#&
4manyrequests	Rl#&
1unauthorized	Rr"&
4vailableforlegalreasons	Rn#&
3processableentity	Rf#&
3supportedmediatype	Ra#&
2pgraderequired	Rj#&
2seproxy	Rm"&
1variantalsonegotiates	Ru#&
'none	J|!&3&
%9.0 and	R{!H
#3 lets	Ri#,
#4 is	Rn!O
&unverified	R{!&
%4 reading	Ru!O
#60 or	Rw&H
#8 accepted	R_"&
&bad	Jq"&A&
)gateway	Rq#&
)request	Rq"&
&conflict	Rz"&
)tent	R~"&
-toolarge	R~"&
*inue	Rx!&
'reated	R~!&
`)
