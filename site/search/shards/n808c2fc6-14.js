sitegenSearch("n808c2fc6-14",`!5 facts	R}&J
#lines	Ru&f
#numbers	Ru&d
#redirecting	Rt!J
&lated	R}&?
#squid	Re#:
#the	Ro#O
'y	Rq#H
#with	Ro#,
".000 or	Rb&:
#1 a	Rl!A
#2 a	Rk#O
's	Ry!{"
&basic	Rk!:
&tls	Rk#,
%.1.7 the	Rn!V
&2.2 so	Ru#O
#4 http	Ro#3
&none	R~!&
&of	Rl!,
&response	.z!&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
#5 the	Rc"O
#6.7 a	Rb',
"0 12	Re#?
&3	Re#?
%curl	Rx!H
%list	R|&V
%milliseconds	Rb&V
%nested	Rn&3
%of	Ny#HUm
%unless	Rx!m
#0 000	R_':
&502	Fm!3!O#,)f"H!O
&and	Bl!H*3%O#m;H?m
&by	Rc%3
(tes	Rf"H
&detail	Rq#?
&for	Nq#H)H
&if	Rj#f
'nternal	Nn!,e!(!?
's	Rq#:!O
't	Np!:MH
&or	N{"3;H
&return	Ro!1
&shows	Rt!f
'tarts	Rq!f
&try	R}!f
&what	Rt!:
(en	Rq#m
'ill	Ry#3
%0 of	Rd#3
#1 also	Rr#H
&coming	Rr#H
&detail	Rr#?
&for	Ry!3
&instead	Rx",
`)
