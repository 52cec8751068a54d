sitegenSearch("n4312a484-6",`!ws and	Ru!f
#s api	Rf#?
)examplecom	Rf#?
"ww authenticate	:W3.3!V%A&H#V#A%t<&!,!H(HBH;V+:C3"O
&docs	Jl&,)*!T
&example	:e"H=3!A7?%1"?%8!?#?%8!?"8!?%?,?*17V&*!T
&form	Fg"?73!?Q?
&googleapis	Rk%?
&linkedin	Rn%?
&photos	Rp"k
'review	Rs&*
&report	Rp"k
,pdf	Rp"k
'fc	JP,!1a%8!?
%authenticate and	RW3
2bearer	Je!1J?
4longs	Ru#H
2challenge	Rx%:
2field	R{&O
3or	Rz&3
2header	Ro%V
2is	Re!3
3t	Jn"H(H
2rfc	Jn!V't
2that	Rn",
2unless	Re!V
%examplecom 443	Fy#1&8=1
08190	Re"H
0and	Ra#A
0dev	Jc%8"8
0for	Ra#3
0orders	R}#8
,org https	Ro&V
0port	Rs&T
0srv	Rs&*!T
%rfceditororg rfc	JP,!1a%8!?
!x 1	Rk!O
#and	Jr!3~"A
#content	Jl&:&^
%srf	Rm%3
#developer	Rc&&
#forwarded	Jv#:&&!,!8!?
#headers	Rq!:
%ttp	Rt"8
#in	Rc&,
%s	Rr!3
#md	Rh&{!
%s	Jr%,!:!?#&!:!?
#oo	Ru!?
%ptions	Rr"f
#post	Fr!36H3fU1
%ut	Rg#d
#rate	Fn!t%:Wf]3!:
`)
