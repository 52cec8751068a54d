sitegenSearch("ne5a9796a-13",`!3.13 httpstatusserviceunavailable	Rn#&
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
%.3 does	Ry&,
&5.1 by	Rt%:
#4 many	R_"O
#5 as	Rp"O
#8 3.11	Rv!:
(9	Rj!O
&lacks	Rj!O
#9 3.11	Rj!O
"0 00	.e!1"*"?'*'1!8#?"?#?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?#?"?"?&?"?,?(?%?"?"?"?"?"?"?"?"?"?"?"?&?"?"?"?/?#?"?"?%?"?+?%?&?
&1.114	R_%8
&2.130	R_%8
&5.114z	Ry#1
%33	R|"?
%41	R|"?
%addresses	Rz#&
&re	Rg&^
&ugust	Rc&&
%gmt	Rx"?
%nov	Rg%?
%of	Rz#,
&r	Rk!A
%proxies	Rz#3
%seconds	Fb%,;V):
#.001 a	R{%:
#0 301	Jg!3%:
`)
