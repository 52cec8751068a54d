sitegenSearch("nb9d97ad9-3",`!wrong type	Jq"3|!3(:
(value	J_#3l!,
)ersion	Rg%:
(way	R^&
)hatever	Rz"3
)ith	Fl!,],h!%2&
'ly sent	Rc":
%te appears	RB&
(content	R{&?
(down	Rv!3
(four	Rv"f
(it	Rt&:
(only	Rk&3
)r	Rk&^
(rfc	Rk#,
(see	Rt&,
(this	Ri#V
"s and	Ry!f
#s api	Rj#?
)examplecom	Rj#?
"ww authenticate	:Z3/3!V%A&H#V#A%t<&!,!H(HBH;V+:C3"O
&docs	Jp&,)*!T
&example	:i"H=3!A7?%1"?%8!?#?%8!?"8!?%?,?*17V&*!T
&form	Jk"?73!?Q?
&googleapis	Ro%?
&linkedin	Rr%?
&photos	Rt"k
'review	Rw&*
&report	Rt"k
,pdf	Rt"k
'fc	JP,!1e%8!?
%authenticate and	RZ3
2bearer	Ji!1J?
4longs	Ry#H
2challenge	R|%:
2field	R_'O
3or	R~&3
2header	Rs%V
2is	Ri!3
3t	Jr"H(H
2rfc	Jr!V't
2that	Rr",
2unless	Ri!V
%examplecom 443	J}#1&8=1
08190	Ri"H
0and	Re#A
0dev	Jg%8"8
0for	Re#3
0orders	Rb%8
,org https	Rs&V
0port	Rw&T
0srv	Rw&*!T
%rfceditororg rfc	JP,!1e%8!?
!x 1	Ro!O
`)
