sitegenSearch("na9b07f75-89",`!tool decodes	Rz&3
'for	Jl!:Wf
'goes	Rz&,
'keeps	Rx&V
'most	R(:
'nothing	Rr!:
'rather	Rb&3
'says	Jz&,"V
(ees	Rz&O
(uch	R~#3
'that	R2,
'works	Rh&O
&s are	Rw&%
)s	Rn!:
(css	Rh&O
(for	Rw&(
(learn	R}":
(mean	J*8"8
(or	Rx&H
(that	Rw&&
*e	Ry&O
(understand	Ru!H
(whose	Rm&,
)ith	Rh"f
'css make	Rh&O
%manyrequests 429	Rj!f
2node	Rh#&
6js	Rh#&
2php	Rh#&
#p and	J736,
&failed	Ra"3
&of	B,,a!,"H,:)AZ:_!3
&the	Rk!,
&up	Ro"?
%s of	Rs&A
%up https	Ro"?
#read and	Rb"A
)d	Rb"?
%nado documentation	R~%&
*http	R~%&!,
.clienterror	R~%,
*read	R~%:
*simple	R~%1
*the	R~%&
*uses	R~%&
)s http	R~%,
*implehttpclienthttptimeouterror timeout	R~%1
#tal 4xx	Rd&&
(5m	Ro!1
(99.00	Ry!?
(code	Ro!1
(n	Rk!?
)eed	Rx",
(seconds	Rq!?
(time	Rk!?
,total	Rk!?
(with	Ro!3
#uch it	Jx":Z:
(stay	R{&,
(the	R|!H
'ed no	Rr&:
*several	Ra"&
`)
