sitegenSearch("nf49f523b-5",`!most are	R.,
'caches	Rk!O
)n	Rv!:
)ses	Jz!&+3
(odes	Rh#O
'damage	Jn!&x"3
(isputes	Rh!,
(o	Rb#f
'fifty	Rs&3
)tting	Rs&3
)ve	Ru&{"
(our	Rd&:
'guess	Rh#H
'hosts	Rk&f
(ttp	Rq":
'libraries	Rx"f
)kely	B*,b!f'Or!:Z3
'memory	Rg&3
(ustache	RZ,
'of	>i!%#m%%&%':-3':,OU:MA
)ten	:%,%:3,.,9,3:%f=f1,0&<VD,D&
(therwise	Rk"O
'people	JN1r!3
(rograms	Rx&V
'queries	R{&O
'results	Rg&H
'servers	Rh!,
(how	Ro#:
'ten	RR1
(hen	Rs&3
)ree	Rs&3
'urgent	Rl!:
(seful	Rt!,
'web	RM,
(here	Rg!%
(ords	Rp&3
&ly a	Rk"f
*nswers	R}!O
*pache	Rq#3
)behind	Rm#H
+tter	Rs"3
)do	Rd":
)hangs	Rk!t
)made	Rr!H
*eans	Rf!f
)names	Rp"H
)over	Ra#A
)stand	Re!A
)the	Ju"3%,
)web	Rp!,
,socket	Rp!,
#tion hosting	Rs"f
#unted elsewhere	Ro!:
#ve a	J#:g"3
(n	Rl!%
'because	Rf"H
'down	R8:
'for	Rr!,
'has	Jn!A8O
'is	Jg!:-%
(t	J@:l!3
)s	R%:
'on	Jd"H#3
`)
