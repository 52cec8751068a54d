sitegenSearch("n0d8b54db-14",`!wrong whatever	Rx"3
)ith	Fj!,],h!%2&
'ly sent	Ra":
%te appears	RB&
(content	Ry&?
(down	Rt!3
(four	Rt"f
(it	Rr&:
(only	Ri&3
)r	Ri&^
(rfc	Ri#,
(see	Rr&,
(this	Rg#V
"s and	Rw!f
#s api	Rh#?
)examplecom	Rh#?
"ww authenticate	:Y3.3!V%A&H#V#A%t<&!,!H(HBH;V+:C3"O
&docs	Jn&,)*!T
&example	:g"H=3!A7?%1"?%8!?#?%8!?"8!?%?,?*17V&*!T
&form	Fi"?73!?Q?
&googleapis	Rm%?
&linkedin	Rp%?
&photos	Rr"k
'review	Ru&*
&report	Rr"k
,pdf	Rr"k
'fc	JP,!1c%8!?
%authenticate and	RY3
2bearer	Jg!1J?
4longs	Rw#H
2challenge	Rz%:
2field	R}&O
3or	R|&3
2header	Rq%V
2is	Rg!3
3t	Jp"H(H
2rfc	Jp!V't
2that	Rp",
2unless	Rg!V
%examplecom 443	F{#1&8=1
08190	Rg"H
0and	Rc#A
0dev	Je%8"8
0for	Rc#3
0orders	R_%8
,org https	Rq&V
0port	Ru&T
0srv	Ru&*!T
%rfceditororg rfc	JP,!1c%8!?
!x 1	Rm!O
#and	Jt!3~"A
#content	Jn&:&^
%srf	Ro%3
#developer	Re&&
`)
