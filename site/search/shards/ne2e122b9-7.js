sitegenSearch("ne2e122b9-7",`!owners may	Rk!H
)sidebar	Rx&,
)the	Rx&{#
)use	Re&V
)whether	Rx&{#
%sanswoff2 format	Rx&8
/pages	Rx&:
!p date	R[1
%iv	Rq&{"
#example	Rl#?
#id	RB1
#no	Ry!?
#read	Rf"?
#ten	R~!?
%he	Rw#?
#where	Rv#:
"ace if	Rl!3
'them	Rj#f
%ing a	Rf&H
%kage http	Jg%3:&
.status	Jg%3:&
*json	Rq&d
)json 2	Rq&d
&ets from	Rb%3
*that	Rq#H
+o	Rb%&
#ge 444	Rw%:
(94	Rx%8
)5	Ry%:
)7	R{%8
'a	:3,9:J:%H&&&:)H#Hc"^!t(:"t#:'t
(bout	FH,c%A*m
(fter	Jm"3m"V
(gain	Rk#f
)ree	Rv&A
(ll	Rx&V
)most	R+,
)so	Rm&f
(n	Rj&O
)d	:5,23/,<A(V3,K:!m@,!3@:#%#:!A",%,#3!V#%
)swers	Rs&H
(pplication	R{!H
2s	Rs"m
(round	Rq&{"
)rive	Ry!f
)ticles	Rs&,
(s	B}#,#3SA":%3
)ks	Ry!3
(t	Jj&V0A
'because	RT,
)fore	J],|#V
)gins	R,3
)longs	RN3
)side	Rs&3
(ut	R}&3
(y	F*:],h!A-A
'can	Bm!:,Hc"&",AO
*not	J7,g&:
)rries	J+,u%:
(hanged	Ri&^
(lose	Rz&%
(ode	Jc&:),
)ntent	R%3
`)
