sitegenSearch("n46760b75-1",`!wrong or	Jj&O+3
*der	Ro#H
(paragraph	RP,
*ssword	Fe!:,O@3
*th	Fe!Hu":+:
)lace	J%,v&H
)ort	Rm#H
(role	Rp"3
(signature	Re!:
)o	Rv&,
)tatus	Rf!H
)upport	Re#:
(the	Fa"H.3[&
+re	Rh!,
)ool	Rr!:
)ype	Fm"3|!3':
(value	J{"3l!,
)ersion	Rc%:
(way	RZ&
)hatever	Rv"3
)ith	Fh!,],h!%1&
'ly sent	R~!:
%te appears	RB&
(content	Rv&?
(down	Rr!3
(four	Rr"f
(it	Ro&:
(only	Rg&3
)r	Rg&^
(rfc	Rg#,
(see	Ro&,
(this	Re#V
"s and	Ru!f
#s api	Rf#?
)examplecom	Rf#?
"ww authenticate	:W3.3!V%A&H#V#A%t<&!,!H(HBH;V+:B3"O
&docs	Jl&,(*!T
&example	:e"H=3!A7?%1"?%8!?#?%8!?"8!?%?,?*16V&*!T
&form	Fg"?73!?Q?
&googleapis	Rk%?
&linkedin	Rn%?
&photos	Rp"k
'review	Rr&*
&report	Rp"k
,pdf	Rp"k
'fc	JP,!1_%8!?
%authenticate and	RW3
2bearer	Je!1J?
4longs	Ru#H
2challenge	Rx%:
2field	Rz&O
3or	Ry&3
2header	Ro%V
2is	Re!3
3t	Jn"H(H
2rfc	Jn!V't
`)
