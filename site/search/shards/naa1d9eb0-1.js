sitegenSearch("naa1d9eb0-1",`!lock 14	Ru&1!M
'a	Rg#,!H
(ccept	FE:g%"(A&*
(ll	Rh%V
(nd	Ru!O
(re	R%,
'behind	Rg#f
'can	Rg#O
*not	Rg#3
(url	Rg#:
'file	Ru&&!.!O
(orget	JD:r%3
'is	FE&!,y!H+&!,!3p!,
'knows	Ru&3
'lists	RD,
'merge	JE:q%*
'on	Rh#3
(ut	Rw%:
'sends	Rg#:
(hows	Ru&O
(ource	Rk&T
(yntax	RE(
'that	Jz"H.h
)e	Rx"f
(oken	Je"?C3!?
'unlock	Rg#f
'what	Rk&V
&discovery read	Rg#:
0shows	Rg#f
1o	Rg#H
&ed and	Rg#&!H
)d	Re"?
)file	Re"H
)is	Rg#3
)one	Rg#,
)resource	Rg#3
*fc	Rg#H
)shop	Rg&&
)the	Je"AC3
)what	Rg#,
&s rfc	Rg#:
(without	Rg#H
&tokensubmitted d	Re"?
#g 499	Rs!,
&a	F#,d#f+mG:
'fter	Rj!f
'lone	Jm!H#:l"&
(ways	R_&3
'nd	Bo!:%fFfG&?3!O
's	Fs!:[HK:':
(k	Rj!^
't	Jz%3#3
'ws	Ra%:
&closed	Rt!O
&does	Ro#m
&files	R_#H
'or	Ji!Hl!f
)mat	J_&3#3
&has	Jp!3Em<m
&if	Jo!:Gt
'n	Rj"A
't	Jo!:_!HO&
&keeps	R}%3
'nows	Rq#m
&line	Rb&:
'ooking	R~&H
`)
