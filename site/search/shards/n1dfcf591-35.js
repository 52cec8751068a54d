sitegenSearch("n1dfcf591-35",`!location return	Re"H
,fc	Fz!f+3*O.O
+says	Jh!3*3
,o	Ji",k!:
+that	Fg!,6f,,
-e	Jz!,+A!H
-rough	Rr%:
,rusted	Rr!A
*trusted the	Rr!A
%k 14	Rp&1!M
'4xx	Rc#&
'a	Rc#,!H
(ccept	FE:c%"+*
(ll	Rd%V
(nd	Rq!O
(re	R%,
'behind	Rc#f
'can	Rc#O
*not	Rc#3
(url	Rc#:
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
)go	Rc#&
)is	Rc#3
)java	Rc#&
)node	Rc#&
-js	Rc#&
)one	Rc#,
)php	Rc#&
)resource	Rc#3
*fc	Rc#H
*uby	Rc#&
+st	Rc#&
)shop	Rc&&
*wift	Rc#&
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
`)
