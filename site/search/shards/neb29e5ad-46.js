sitegenSearch("neb29e5ad-46",`!4xx pages	Ro!A
&ratio	Ro!1
'fc	Ri!f
&severity	Rt&,
'hare	Ro!3!O
&the	Fi!f(Vl!&8&
'itle	Ro&?
&with	Rf!^
'ork	Rh&^
!5 10	Rv&?
#5m	Ro!1
#and	Rj#:
#cacheable	Ri#&
#december	Rj",
&fault	Rf&m
#facts	Rv&J
#lines	Rn&f
#numbers	Rn&d
#redirecting	Rn!J
&lated	Rv&?
#squid	R~":
#the	Ri#O
'y	Rk#H
#with	Ri#,
".000 or	R{%:
#1 a	Rf!A
#2 a	Re#O
's	Rs!t
&basic	Re!:
&cacheable	Re#&
&tls	Re#,
%.1.7 the	Rh!V
&2.2 so	Ro#O
#4 http	Ri#3
&none	Rx!&
&of	Rf!,
&response	.t!&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
#5 the	R|!O
#6.7 a	Rz&,
"0 12	R~"?
&3	R~"?
%curl	Rr!H
%levels	R-,
&ist	Ru&O
%milliseconds	R{%V
%nested	Rh&3
%of	Js#HUm
%unless	Rr!m
#0 000	Rx&:
&502	Fg!3!H#,)f"H!O
&and	Bf!H*3%O#^;H?m
&by	R|#3
(tes	R_"H
&detail	Rk#?
&for	Jk#H)H
`)
