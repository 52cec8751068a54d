sitegenSearch("na76082d3-5",`!wrong one	J?,{!f
*ly	Ri#H
)r	Jj&O,3
*der	Ro#H
(paragraph	RP,
*ssword	Fe!:,O@3
*th	Fe!Hu":+:
)lace	J%,w&H
)ort	Rm#H
(role	Rp"3
(signature	Re!:
)o	Rw&,
)tatus	Rf!H
)upport	Re#:
(the	Fa"H.3[&
+re	Rh!,
)ool	Rr!:
)ype	Fm"3|!3(:
(value	J{"3l!,
)ersion	Rc%:
(way	RZ&
)hatever	Rv"3
)ith	Fh!,],h!%2&
'ly sent	R~!:
%te appears	RB&
(content	Rw&?
(down	Rr!3
(four	Rr"f
(it	Rp&:
(only	Rg&3
)r	Rg&^
(rfc	Rg#,
(see	Rp&,
(this	Re#V
"s and	Ru!f
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
`)
