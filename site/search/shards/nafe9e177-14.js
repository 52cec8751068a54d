sitegenSearch("nafe9e177-14",`!too such	R0,
&the	Rx#:
'ight	Rq!:
&unless	Ri":
&what	Rs&3
(ere	Jh&m'%
'ith	Ri&A
%early 425	Rl!3
+since	Rg#&
%k early	Rg#:
'it	Fx!,O3F3
)s	Rn!^
'longer	Rq#A
'our	Ry!H
(ver	Rn"H
'seconds	Ri&3
'that	Ri!3
)e	FV3P3::1m
(oo	F~#3%V?,":
%l adds	R~":!f
'can	Rz&%
'decodes	R}&3
'for	Jn!:Wf
'goes	R}&,
'keeps	R{&V
'most	R(:
'nothing	Rt!:
'rather	Rd&3
'says	J}&,"V
(ees	R}&O
(uch	Ra%3
'that	R2,
'works	Rj&O
&s are	Rz&%
)s	Rp!:
(css	Rj&O
(for	Rz&(
(learn	R_#:
(mean	J*8"8
(or	R{&H
(that	Rz&&
*e	R|&O
(understand	Rw!H
(whose	Rp&,
)ith	Rj"f
'css make	Rj&O
%manyrequests 429	Rl!f
#p and	J736,
&failed	Rc"3
&of	B,,c!,"H,:)AZ:a!3!:
&the	Rm!,
&up	Rq"?
%s of	Rv&A
%up https	Rq"?
#read and	Rd"A
)d	Rd"?
%nado documentation	Ra&&
*http	Ra&&!,
.clienterror	Ra&,
*read	Ra&:
*simple	Ra&1
*the	Ra&&
*uses	Ra&&
)s http	Ra&,
`)
