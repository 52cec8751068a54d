sitegenSearch("n4888e082-14",`!3.13 httpstatustoomanyrequests	Rn#&
1unauthorized	Rt"&
4vailableforlegalreasons	Rp#&
3processablecontent	Rh#&
>entity	Rh#&
3supportedmediatype	Rc#&
2pgraderequired	Rl#&
2ritoolong	Rb#&
2seproxy	Ro"&
1variantalsonegotiates	Rw#&
'is	Rp!O
(t	R|!:
'none	N~!&3&
'on	Rp!3
#2 do	Rr!A
&so	Nn"HI:
%.3 does	R_',
&5.1 by	Rz%:
#4 many	Rf"O
#5 as	Rv"O
#8 3.11	R|!:
(9	Rp!O
&lacks	Rp!O
#9 3.11	Rp!O
"0 00	.k!1"*"?'*'1!8#1!F!["?#?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?#?"?"?&?"?,?(?%?"?"?"?"?"?"?"?"?"?"?"?&?"?"?"?/?#?"?"?%?"?+?%?&?
&1.114	Rf%8
&2.130	Rf%8
&5.114z	R_%1
%33	Rc#?
%41	Rc#?
%addresses	Ra%&
&re	Rm&^
&ugust	Ri&&
%gmt	R~"?
%nov	Rm%?
%of	Ra%,
&r	Rq!A
%proxies	Ra%3
%seconds	Jh%,;V):
#.001 a	Rb&:
#0 301	Nm!3%:
&and	Nr":F:
's	Rp":
&is	Rj":
'tself	Rj":
&mi	R~!A
(b	R~!A
'ultiple	Rj"(!?
&offers	Rx!,
`)
