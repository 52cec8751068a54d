sitegenSearch("na806e354-8",`!says so	6E:H3"%!,+H&H;O#,!A"A%H#H%:5O4,-%*:2%#A&^#,%8"3"3#3(:#V
)mething	JJ&f"Hf!,
(tands	RT,
*tus	Ro%3
'that	6+,D3Sf(H+,):-A%H/A!f'A%H#V03*V/35{!#H":)V#,
)e	F}!f+HB3NV
(oo	Rf&:
'unsupported	Rr#f
'via	Rc":
'what	60,#,F,%&,3/H",&%,f'&#3"3CA)m:&3:13!{%%3"V#,!A%H&3",'3
)en	Jm!:"A{"3
*re	>n!3#%(3>A{!3':%:*:
*ther	Jv!%p":-V
)ich	Bo!H#:!^D&#A9Ao!,
)ose	Rq#,
)y	Ng"3n"A
(ith	N=,{",
+out	Rw!A
(ould	R2,
(rong	R{%:
'yes	Nf"fFH
(ou	Ry&:
"calars are	Rv&A
%nner one	Ru!:
*sends	Re"A
+tation	Re"3
)s and	N_%:=:
+has	Ru!V
+invent	Rm!:
'ing alerts	Ro&3
+services	Rp&A
%ttered people	Rb&:
#heduled job	Rz"f
&ma https	Rv&?
)json	Rv&,!?!O
)made	Rv&O
)or	Rl!,
'e a	R_&:
*nd	Nk"H=&
)for	Rq%:
)host	Nx!HO,
)in	Rz"3
*s	Rn&^
)other	Rk!:
)smalltalk	Ru&m
)that	NR&d!m
+ere	Rt"H
(s does	Rz"f
%ool example	Rc"?
(s filter	Rc"A
`)
