sitegenSearch("n19a9ee6c-12",`!location payments	R{%8
+reports	Rt!?
-turn	Re"H
,fc	Fz!f+3*O.O
+says	Jh!3*3
,o	Ji",k!:
+that	Fg!,6f,,
-e	Jz!,+A!H
-rough	Rr%:
,rusted	Rr!A
*trusted the	Rr!A
%k 14	Rq&1!M
'a	Rc#,!H
(ccept	FE:c%"(A&*
(ll	Rd%V
(nd	Rq!O
(re	R%,
'behind	Rc#f
'can	Rc#O
*not	Rc#3
(url	Rc#:
'file	Rq&&!.!O
(orget	JD:n%3
'is	FE&!,u!H+&!,!3p!,
'knows	Rq&3
'lists	RD,
'merge	JE:m%*
'on	Rd#3
(ut	Rs%:
'sends	Rc#:
(hows	Rq&O
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
`)
