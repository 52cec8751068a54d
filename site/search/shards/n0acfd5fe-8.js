sitegenSearch("n0acfd5fe-8",`!more to	N6:o!f
(raffic	R}#,
'under	Ru"A
'ways	R0,
(ith	Rv%&
(ord	Rz&:
'you	Ry&H
&mentions how	R|&V
%ning after	Rz%3
#st 10	R#,
)0	Rv&^
(20	Rn&f
'20	Np&,,3
'50	R|&V
'800	Rz&A
'a	Rp&:
(ll	Rf&3
(pis	Ry!m
(re	R.,
'caches	Rq!O
)llers	Ry!f
)n	R|!:
)ses	Na"&+3
(odes	Rn#O
'damage	Nt!&x"3
(isputes	Rn!,
(o	Rh#f
'fifty	Rz&3
)tting	Rz&3
)ve	R|&{#
(our	Rj&:
'guess	Rn#H
'hosts	Rq&f
(ttp	Rw":
'libraries	R~"f
)kely	B*,h!f'Or!:[3
'memory	Rm&3
(ustache	R_!,
'of	>o!%#t%%&%':-3':,OU:NA
)ten	:%,%:4,.,<,5:%f=f1,0&<VD,G&
(therwise	Rq"O
'people	NO1w!3
(rograms	R_'V
'queries	Rc'O
'results	Rm&H
'servers	Rn!,
(how	Ru#:
'ten	JS1"161!8
(hen	Rz&3
)ree	Rz&3
'urgent	Rr!:
(seful	Rz!,
'web	RN,
(here	Rm!%
(ords	Rw&3
&ly a	Rq"f
*nswers	Rd"O
*pache	Rw#3
)behind	Rs#H
+tter	Ry"3
)do	Rj":
)hangs	Rq!{!
)made	Rx!H
*eans	Rl!f
)names	Rv"H
`)
