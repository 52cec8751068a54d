sitegenSearch("n2651ca3b-10",`!says so	6D:G3"%!,+H&H;O#,!A"A%H#H%:5O4,-%*:2%#A&^#,%8"3"3#3(:#V
)mething	JI&e"Hf!,
(tatus	Rm%3
'that	6+,C3Rf(H+,):-A%H/A!f'A%H#V03*V/35{!#H":)V#,
)e	J{!f+Hp!V
(oo	Rd&:
'unsupported	Rp#f
'via	Ra":
'what	60,G,%&,3.H",&%,f'&#3"3CA)m:&3:13!{%%3"V#,!A%H&3",'3
)en	Jk!:"A{"3
*re	>l!3#%(3>A{!3':%:*:
*ther	Jt!%p":-V
)ich	Bm!H#:D&#A9Ao!,
)ose	Ro#,
)y	Je"3n"A
(ith	J<,z",
+out	Ru!A
(rong	Ry%:
'yes	Jd"fFH
(ou	Rw&:
"calars are	Rt&A
%nner one	Rs!:
*sends	Rc"A
+tation	Rc"3
)s and	J}#:=:
+has	Rs!V
+invent	Rk!:
'ing alerts	Rm&3
+services	Rn&A
%ttered people	R_&:
#heduled job	Rx"f
&ma https	Rt&?
)json	Rt&,!?!O
)made	Rt&O
)or	Rj!,
'e a	R}%:
*nd	Ji"H=&
)for	Ro%:
)host	Jv!HO,
)in	Rx"3
*s	Rl&^
)other	Ri!:
)that	JQ&c!m
+ere	Rr"H
(s does	Rx"f
%ool example	Ra"?
(s filter	Ra"A
#lient connect	Jg%8"8
#ope from	Rt"H
`)
