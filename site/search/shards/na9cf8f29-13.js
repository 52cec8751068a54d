sitegenSearch("na9cf8f29-13",`!3.13 httpstatusserviceunavailable	Rp#&
2witchingprotocols	Rw!&
1temporaryredirect	Rm"&
2ooearly	Rg#&
4manyrequests	Rj#&
1unauthorized	Rp"&
4vailableforlegalreasons	Rl#&
3processablecontent	Rd#&
>entity	Rd#&
3supportedmediatype	R~"&
2pgraderequired	Rh#&
2ritoolong	R}"&
2seproxy	Rk"&
1variantalsonegotiates	Rs#&
'is	Rl!O
(t	Rx!:
'none	Jz!&3&
'on	Rl!3
#2 do	Rn!A
&so	Jj"HI:
%.3 does	R{&,
&5.1 by	Rv%:
#4 many	Rb"O
#5 as	Rr"O
#8 3.11	Rx!:
(9	Rl!O
&lacks	Rl!O
#9 3.11	Rl!O
"0 00	.g!1"*"?'*'1!8#?"?#?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?#?"?"?&?"?,?(?%?"?"?"?"?"?"?"?"?"?"?"?&?"?"?"?/?#?"?"?%?"?+?%?&?
&1.114	Rb%8
&2.130	Rb%8
&5.114z	R{#1
%33	R~"?
%41	R~"?
%addresses	R|#&
&re	Ri&^
&ugust	Re&&
%gmt	Rz"?
%nov	Ri%?
%of	R|#,
&r	Rm!A
%proxies	R|#3
%seconds	Fd%,;V):
#.001 a	R}%:
#0 301	Ji!3%:
`)
