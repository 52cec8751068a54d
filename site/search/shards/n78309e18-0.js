sitegenSearch("n78309e18-0",`!lock can	Re#O
*not	Re#3
(url	Re#:
'file	Rs&&!.!O
(orget	JD:p%3
'is	FE&!,w!H+&!,!3p!,
'knows	Rs&3
'lists	RD,
'merge	JE:o%*
'on	Rf#3
(ut	Ru%:
'sends	Re#:
(hows	Rs&O
(ource	Ri&T
(yntax	RE(
'that	Jx"H.h
)e	Rv"f
(oken	Jc"?C3!?
'unlock	Re#f
'what	Ri&V
&discovery read	Re#:
0shows	Re#f
1o	Re#H
&ed and	Re#&!H
)d	Rc"?
)file	Rc"H
)is	Re#3
)one	Re#,
)resource	Re#3
*fc	Re#H
)shop	Re&&
)the	Jc"AC3
)what	Re#,
&s rfc	Re#:
(without	Re#H
&tokensubmitted d	Rc"?
#g 499	Rq!,
&a	F#,b#f+mG:
'fter	Rh!f
'lone	Fk!H#:l"&
(ways	R}%3
'nd	Bm!:%fFfG&?3!O
's	Fq!:[HK:':
(k	Rh!^
't	Jx%3#3
'ws	R~#:
&closed	Rr!O
&does	Rm#m
&files	R}"H
'or	Jg!Hl!f
)mat	J}%3#3
&has	Fn!3Em<m
&if	Jm!:Gt
'n	Rh"A
't	Fm!:_!HO&
&keeps	R{%3
'nows	Ro#m
&line	R_&:
'ooking	R|&H
&may	Rk!:
'd	R#3
'icrosoft	R}":
&ngx	R}%,
)httprequesth	R}%,
'otes	Jm!:p"&
`)
