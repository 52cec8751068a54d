sitegenSearch("n0092f9d6-13",`!3.13 httpstatusrangenotsatisfiable	Rb#&
2equestedrangenotsatisfiable	Rb#&
9ntitytoolarge	R~"&
8headerfieldstoolarge	Rm#&
8timeout	Ry"&
8uritoolong	R_#&
3setcontent	Rc"&
1seeother	Rk"&
3rviceunavailable	Rr#&
2witchingprotocols	Ry!&
1temporaryredirect	Ro"&
2ooearly	Ri#&
4manyrequests	Rl#&
1unauthorized	Rr"&
4vailableforlegalreasons	Rn#&
3processablecontent	Rf#&
>entity	Rf#&
3supportedmediatype	Ra#&
2pgraderequired	Rj#&
2ritoolong	R_#&
2seproxy	Rm"&
1variantalsonegotiates	Ru#&
'is	Rn!O
(t	Rz!:
'none	J|!&3&
'on	Rn!3
#2 do	Rp!A
&so	Jl"HI:
%.3 does	R}&,
&5.1 by	Rx%:
#4 many	Rd"O
#5 as	Rt"O
#8 3.11	Rz!:
(9	Rn!O
&lacks	Rn!O
#9 3.11	Rn!O
"0 00	.i!1"*"?'*'1!8#?"?#?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?#?"?"?&?"?,?(?%?"?"?"?"?"?"?"?"?"?"?"?&?"?"?"?/?#?"?"?%?"?+?%?&?
&1.114	Rd%8
&2.130	Rd%8
`)
