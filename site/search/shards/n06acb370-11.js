sitegenSearch("n06acb370-11",`!owner look	Je%V(:
(of	Bk!fQ33fR:;3
(raises	Rk%V
(the	Jg#fJ%K{*
(wakes	Ra&,
)hat	Rq"f
*o	Rx&3
's bill	Rk%,
)go	Ra&:
)may	Rm!H
)sidebar	Rz&,
)the	Rz&{#
)use	Rg&V
)whether	Rz&{#
%sanswoff2 format	Rz&8
/pages	Rz&:
!p date	R]1
%iv	Rs&{"
#example	Rn#?
#id	RB1
#no	R{!?
#read	Rh"?
#ten	Ra"?
%he	Ry#?
#where	Rx#:
"ace if	Rn!3
'them	Rl#f
%ing a	Rh&H
%kage http	Ji%3:&
.status	Ji%3:&
*json	Rs&d
)json 2	Rs&d
&ets from	Rd%3
*that	Rs#H
+o	Rd%&
#ge 444	Ry%:
(94	Rz%8
)5	R{%:
)7	R}%8
'a	:3,9:L:%H&&&:)H#Hc"^!t(:"t#:'t
(bout	JH,e%A*m
(fter	Jo"3m"V
(gain	Rm#f
)ree	Rx&A
(ll	Rz&V
)most	R+,
)so	Ro&f
(n	Rl&O
)d	:5,23/,>A(V3,K:!m@,!3@:#%#:!A",%,#3!V#%
)swers	Ru&H
(pplication	R}!H
2s	Ru"m
(round	Rs&{"
)rive	R{!f
)ticles	Ru&,
(s	BS,m",#3SA":%3
)ks	R{!3
(t	Jl&V0A
'because	RU,
)fore	J^,}#V
)gins	R,3
)longs	RN3
)side	Ru&3
`)
