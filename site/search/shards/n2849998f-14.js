sitegenSearch("n2849998f-14",`!morning after	Rx%3
#st 10	R#,
)0	Rt&^
(20	Rl&f
'20	Jn&,,3
'50	Rz&V
'800	Rx&A
'a	Rn&:
(ll	Rd&3
(pis	Rw!^
(re	R.,
'caches	Ro!O
)n	Rz!:
)ses	J~!&+3
(odes	Rl#O
'damage	Jr!&x"3
(isputes	Rl!,
(o	Rf#f
'fifty	Rx&3
)tting	Rx&3
)ve	Rz&{#
(our	Rh&:
'guess	Rl#H
'hosts	Ro&f
(ttp	Ru":
'libraries	R|"f
)kely	B*,f!f'Or!:[3
'memory	Rk&3
(ustache	R^,
'of	>m!%#m%%&%':-3':,OU:NA
)ten	:%,%:3,.,<,4:%f=f1,0&<VD,F&
(therwise	Ro"O
'people	JN1v!3
(rograms	R}&V
'queries	Ra'O
'results	Rk&H
'servers	Rl!,
(how	Rs#:
'ten	JR1"1
(hen	Rx&3
)ree	Rx&3
'urgent	Rp!:
(seful	Rx!,
'web	RM,
(here	Rk!%
(ords	Ru&3
&ly a	Ro"f
*nswers	Rb"O
*pache	Ru#3
)behind	Rq#H
+tter	Rw"3
)do	Rh":
)hangs	Ro!t
)made	Rv!H
*eans	Rj!f
)names	Rt"H
)over	Re#A
)stand	Ri!A
)the	Jy"3%,
)web	Rt!,
,socket	Rt!,
#tion hosting	Rw"f
#unted elsewhere	Rs!:
#ve a	J#:k"3
`)
