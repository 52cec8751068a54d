sitegenSearch("n2f25d1f7-11",`!lock curl	Rc#:
'file	Rp&&!.!O
(orget	JD:m%3
'is	FE&!,u!H+&!,!3o!,
'knows	Rp&3
'lists	RD,
'merge	JE:l%*
'on	Rd#3
(ut	Rs%:
'sends	Rc#:
(hows	Rp&O
(ource	Rg&T
(yntax	RE(
'that	Jv"H.h
)e	Rt"f
(oken	Ja"?C3!?
'unlock	Rc#f
'what	Rg&V
&discovery read	Rc#:
0shows	Rc#f
1o	Rc#H
&ed and	Rc#&!H
)d	Ra"?
)file	Ra"H
)is	Rc#3
)one	Rc#,
)resource	Rc#3
*fc	Rc#H
)shop	Rc&&
)the	Ja"AC3
)what	Rc#,
&s rfc	Rc#:
(without	Rc#H
&tokensubmitted d	Ra"?
#g 499	Ro!,
&a	F#,_#f+mG:
'fter	Rf!f
'lone	Fi!H#:l"&
(ways	R{%3
'nd	Bk!:%fFfG&?3!O
's	Fo!:[HK:':
(k	Rf!^
't	Jv%3#3
'ws	R|#:
&closed	Rp!O
&does	Rk#m
&files	R{"H
'or	Je!Hl!f
)mat	J{%3#3
&has	Fl!3Em<m
&if	Jk!:Gt
'n	Rf"A
't	Fk!:_!HO&
&keeps	Ry%3
'nows	Rm#m
&line	R}%:
'ooking	Ry&H
&may	Ri!:
'd	R#3
'icrosoft	R{":
&ngx	R{%,
)httprequesth	R{%,
'otes	Jk!:p"&
`)
