sitegenSearch("neb29e5ad-30",`!3.13 httpstatusproxyauthenticationrequired	Rt"&
1rangenotsatisfiable	R}"&
2equestedrangenotsatisfiable	R}"&
9ntitytoolarge	Rz"&
8headerfieldstoolarge	Ri#&
8timeout	Ru"&
8uritoolong	R{"&
3setcontent	R~!&
1seeother	Rg"&
3rviceunavailable	Rn#&
2witchingprotocols	Ru!&
1temporaryredirect	Rk"&
2ooearly	Re#&
4manyrequests	Rh#&
1unauthorized	Rn"&
4vailableforlegalreasons	Rj#&
3processablecontent	Rb#&
>entity	Rb#&
3supportedmediatype	R|"&
2pgraderequired	Rf#&
2ritoolong	R{"&
2seproxy	Ri"&
1variantalsonegotiates	Rq#&
'is	Rj!O
(t	Rv!:
'none	Jx!&3&
'on	Rj!3
#2 do	Rl!A
&so	Jh"HI:
%.3 does	Rx&,
&5.1 by	Rt%:
#4 many	R_"O
#5 as	Rp"O
#8 3.11	Rv!:
(9	Rj!O
&lacks	Rj!O
#9 3.11	Rj!O
`)
