sitegenSearch("nb475f059-7",`!tooearly 425	Rj!3
+since	Re#&
%k early	Re#:
'it	Fv!,O3F3
)s	Rl!^
'longer	Ro#A
'our	Rw!H
(ver	Rl"H
'seconds	Rg&3
'that	Rg!3
)e	Fe"3::1m
(oo	F|#3%V?,":
%l adds	R|":!f
'can	Rx&%
'decodes	R{&3
'for	Jl!:Wf
'goes	R{&,
'keeps	Ry&V
'most	R(:
'nothing	Rr!:
'rather	Rb&3
'says	J{&,"V
(ees	R{&O
(uch	R~#3
'that	R2,
'works	Rh&O
&s are	Rx&%
)s	Rn!:
(css	Rh&O
(for	Rx&(
(learn	R}":
(mean	J*8"8
(or	Ry&H
(that	Rx&&
*e	Rz&O
(understand	Ru!H
(whose	Rn&,
)ith	Rh"f
'css make	Rh&O
%manyrequests 429	Rj!f
#p and	J736,
&failed	Ra"3
&of	B,,a!,"H,:)AZ:a!3
&the	Rk!,
&up	Ro"?
%s of	Rt&A
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
#tal 5m	Ro!1
(99.00	Ry!?
(code	Ro!1
`)
