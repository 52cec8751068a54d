sitegenSearch("nc6030421-120",`!slow down	>p!A":W&!:&:#f!m":T,#,
'for	Ry#O
'most	Ro!:
'or	Jo!:!Of!f
'path	Rb%:
+s	R{%:
'query	Jo#H4:
'request	Jv!h@?
(obots	R_#V
'server	Fp!Va!HP3
'there	Ro#f
)ird	Rb%3
(o	Ro#3
'work	Ru"f
&er expect	R{%:
)writer	Rs!O
&ing crawlers	Rp"H
*the	Rn":
&ly keeps	Rn#:
&request title	Ru"?
"mall catalogue	Jg&t&&
(debian	Ri&,
(enough	Rz"3
(i	RM3
(json	Jl!%k!3
(letters	Rs&:
(on	Rz"3
*e	RX3
+s	Rg%3
(ranges	R}"3
(signal	R}!3
)teps	Rx&:
(to	Rs&:
(uploads	Rz"O
(words	Rs&3
'er content	Rz"&
*headers	Jq!HX,
*in	Rr#f
*one	Ri&*
*requests	R_&3
*scripts	R|!,
+omething	R}"f
(st difference	Re!H
%xage if	Rg!,
*or	Rg!:
*rfc	Rp"O
#uggle a	Jx"Hb"V
"ni and	Rc%3
&in	Rc%:
#t last	Ra%8
"o 404	Rg!f
&12	Rs!3
%a	6b!,",#%#,!^-:':/O%H%,%O)f0,%:*O%:(3+:&3!^#3!:*:DA":':
&dd	R~!3
&lready	Rp#f
&n	Ff!3G:%:E:
'd	Br"AC,*,T3%3
'yone	Rz&3
`)
