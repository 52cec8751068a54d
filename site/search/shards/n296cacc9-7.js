sitegenSearch("n296cacc9-7",`!each tool	R|&%
'under	Jm!H@3
(se	Rl"O
'value	J1,f#Hf!3
(isit	Js!:8H
'with	>[:,,,&(H2&6,p!:%H(:(,!V
(rite	Rp"H!O
#gerly would	Ru!t
#rlier a	R{!f
*drafts	Rj!,
*goes	Rw!3
*hop	Ri#3
*if	R|":
*nginx	Ry%:
*one	Rf"3
-s	R|!H
*step	Rh#?
,rict	Ro"f
0transportsecurity	Ro"f
*version	Rn",
1s	Ru!:!O
)step title	Rh#?
&y 202	R}!H
(425	Rn!3
(a	Jx!3Qf
)nswer	R~":
)pi	Rg&&
(data	Fl!A*A!f"HT&!,!3
)oes	Ri#3
)raft	Rd&&
(hints	Bl!O#3(,)(!:!Ht!&!3
(in	R{!3
)s	Ri!H
(p	RB1
(rate5m	Rs!1
)efusal	Jx!HZ3
(since	Ri#&
)o	J{!&l!:
(version	R|!:
(with	R|!3
'data 1	Ri#3!?
,must	Ri#:
,ssl	Ri#H
/earlydata	Ri#H
'hints 103	Rn!3
-allows	R{!H
-since	R{!&
-version	R{!H
#sily confused	Rt!X
)mixed	Rq!%
%ter egg	Rd#3!A
%y to	Ra%3
"cho reply	Rt%,!:
)quest	Rt%&!,!?
'the	Rt%:
(oken	Ro!T
#ode 599	Rc&1
"d replace	Rg"A
#en who	Rn#f
#ge after	Jo!:v!&
`)
