sitegenSearch("n56a0a43d-9",`!equal to	N_"O"O
(you	Rd#f
's the	Rm!,
%iv refresh	R{#?
'alent to	Nq":":
"rlang f	Ru&m
#ror 0a00010b	Ri%8
)x0b	Ri&3
(1020	Rl%a
)8	R}%1
)xxx	Nl%(8&
(23	Rw!O
(401	R{!3
)29	Rw!O
)30	Rf&X
)99	No%Q43
(520	Rd%&!,!X
*1	Re%&!,!X
*2	Rf%&!,
*3	Rg%&!,!X
*4	Rh%&!,!X
*5	Ri%&!,
*6	Rj%&!,!X
)30	Rl%&!,
)xx	Rh&,
(a	N2,u"3
)ccess	Rv"k
)ll	Rl&f
)mong	R{#:
)nd	Bp!HK:83&O':&,-:
*swers	Jq#f#O"H
)s	Fw#:WO-,*,
)t	Nq#mA3
(because	Rp"H
)odies	>r!(BV#V4V+V)V#Vf!%"3
+y	>n!V%f"%",",'m@f&Ve"3
)reaks	Ra'3
)y	N_":a!,
(caching	Rm!m
*nnot	Ry&T
*tch	Rt!3
*used	R}#X
)heck	Rn%,
-forerrorsts	Rn%,
)lass	Ri&3
)ode	:b"Hc!,"?"?"?"?"?"?"?#?!V#8"1O1!F
,s	:*8"8)1[m)O%Op"&"&"&'t&&!1%%!,+(!*!1
*mments	R_'3
*rrect	RJ:
(d	Ng"?D?
)ata	Rn%8
,errormessage	Rn%8
)eprecated	Rq#&
*scription	Rk!1
)iagnostic	Rl%V
*rectory	Rv"k
*sk	RO:
)oes	Rm!O
`)
