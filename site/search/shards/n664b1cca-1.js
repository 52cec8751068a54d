sitegenSearch("n664b1cca-1",`!equal to	J}!O"O
(you	Rb#f
's the	Rk!,
%iv refresh	Ry#?
'alent to	Jo":":
"rror 0a00010b	Rg%8
)x0b	Rg&3
(1020	Rj%a
)8	R{%1
)xxx	Jj%(8&
(23	Ru!O
(401	Ry!3
)29	Ru!O
)30	Rd&X
)99	Jm%Q43
(520	Rb%&!,!X
*1	Rc%&!,!X
*2	Rd%&!,
*3	Re%&!,!X
*4	Rf%&!,!X
*5	Rg%&!,
*6	Rh%&!,!X
)30	Rj%&!,
)xx	Rf&,
(a	Rd#3
)ccess	Rt"k
)ll	Rj&f
)mong	Ry#:
)nd	Bn!HK:83&O':&,-:
*swers	Jo#f#O"H
)s	Fu#:WO-,*,
)t	Jo#mA3
(because	Rn"H
)odies	>p!(BV#V4V+V)V#Vf!%"3
+y	>l!V%^"%",",'^@f&Ve"3
)reaks	R~&3
)y	J}!:a!,
(caching	Rk!f
*nnot	Rw&T
*tch	Rr!3
*used	R{#X
)heck	Rl%,
-forerrorsts	Rl%,
)lass	Rg&3
)ode	:_"Hc!,"?"?"?"?"?"?"?#?!V#8"1O1!F
,s	:*8"8b!f)O%Op"&"&"&'t&&!1%%!,+(!*!1
*mments	R}&3
*rrect	RI:
(d	Je"?D?
)ata	Rl%8
,errormessage	Rl%8
)eprecated	Ro#&
*scription	Ri!1
)iagnostic	Rj%V
*rectory	Rt"k
*sk	RN:
)oes	Rk!H
)uplicate	R}&&
`)
