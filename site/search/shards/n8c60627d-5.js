sitegenSearch("n8c60627d-5",`!wrong moment	Rs#m
(name	N#,n!^
)ow	Rs!<
)umber	Rp!^
(one	N@,a"f
*ly	Ro#H
)r	Np&O,3
*der	Ru#H
(paragraph	RQ,
*ssword	Jk!:,O@3
*th	Jk!Hu":+:
)lace	N%,}&H
)ort	Rs#H
(role	Rv"3
(signature	Rk!:
)o	R}&,
)tatus	Rl!H
)upport	Rk#:
(the	Jg"H.3[&
+re	Rn!,
)ool	Rx!:
)ype	Js"3|!3(:
(value	Nb#3l!,
)ersion	Ri%:
(way	R_!&
)hatever	R|"3
)ith	Fn!,],h!%2&
'ly sent	Re":
%te appears	RC&
(content	R}&?
(down	Rx!3
(four	Rx"f
(it	Rv&:
(only	Rm&3
)r	Rm&^
(rfc	Rm#,
(see	Rv&,
(this	Rk#V
"s and	R{!f
#s api	Rl#?
)examplecom	Rl#?
"ww authenticate	:[303!V%A%^"H#V#A%{"<&!,!H(HBH;V+:C3"O
&docs	Nr&,)*!T
&example	:k"H=3!A7?%1"?%8!?#?%8!?"8!?%?,?*17V&*!T
&form	Jm"?73!?Q?
&googleapis	Rq%?
&linkedin	Rt%?
&photos	Rv"k
'review	Ry&*
&report	Rv"k
,pdf	Rv"k
'fc	NQ,!1f%8!?
%authenticate and	R[3
2bearer	Nk!1J?
4longs	R{#H
2challenge	R~%:
`)
