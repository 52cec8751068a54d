sitegenSearch("nb0989210-12",`!layers can	Rn#H
)multiply	Rq!O
%out has	Ru&3
)links	Ru&,
)once	R3,
"d and	Rk&f
%its	Ro&3
%safe	Ru&O
"ead a	Rj"3
(nd	Ru&O!{"
'back	Jf"AN,
'from	Jh!&',
'here	R_%,
'nowhere	F0,g&m0&
'on	Ro&,!:!V
'somewhere	Re"f
'the	Rg"3!f
(o	>&,w!f*H"H%3&H{!V#,!f',&A
'what	Ru&{"
&ing to	Rg"O
*zeros	Rx&3
&s back	F&,W,x!?[O
(from	Jh!Ho#^!f!m!{-
(in	Rp!H
(nowhere	B+,),4,Qfy":%%!3
(on	Ro&V
)ut	F&&c&:"^!{!
(somewhere	Rp&O
(there	Rq&,
)o	6J&"&&&%,:3:3"3"3!O&:230A]t"^"V!^!f&:%,!V":!A&,!3"^!f!m
(visitors	R?,
%ked it	Ry%:
&ing it	Ry%:
&s all	Re!%
(report	Rj#?
.html	Rj#?
(through	Re!H
%p seconds	Rz&:
%rn anthropic	Rw#&!,
(connection	Rp%3
(from	R}":
(get	Rr"O
(that	Fe!,%,J3
*e	J3,v!:
(what	Rm"H
*ich	Rf!A
's of	Rf#V
)that	Jd"HHA
+e	R}!A
%st 1	Jo!1S?
(8000	R{"f
(as	Jq!Aj!:
(int	Rq!?
(links	Rd"3
(more	Rs&3
(names	R|!:
`)
