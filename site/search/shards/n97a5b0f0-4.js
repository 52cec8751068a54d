sitegenSearch("n97a5b0f0-4",`!too rfc	Ny"39H!f
&see	Rc'A
'hort	F6(a!:YHi!:!{#
'ince	R~%3
'low	Ju!Ob!3,O
'oon	R|!3
'trict	Ru!O
'uch	R0,
&the	R|#:
'ight	Ru!:
&unless	Nm":h",
&what	Rw&3
(ere	Nl&m'%
'ith	Rm&A
%early 425	Rp!3
+since	Rk#&
%k early	Rk#:
'it	J|!,O3F3
)s	Rr!^
'longer	Ru#A
'our	R}!H
(ver	Rr"H
'seconds	Rm&3
'that	Rm!3
)e	FX3R3::1m
(oo	Fc%3%V?,":
%l adds	Rc#:!f
'can	R~&%
'decodes	Rb'3
'for	Nr!:Wf
'goes	Rb',
'keeps	R_'V
'most	R(:
'nothing	Rx!:
'rather	Rh&3
'says	Nb',"V
(ees	Rb'O
(uch	Re%3
'that	R3,
'works	Rn&O
&s are	R~&%
)s	Rt!:
(css	Rn&O
(do	Ru&m
(for	R~&(
(learn	Rd#:
(mean	N*8"8
(or	R_'H
(that	R~&&
*e	Ra'O
(understand	R{!H
(whose	Rt&,
)ith	Rn"f
'css make	Rn&O
%manyrequests 429	Rp!f
#p and	N836,
&failed	Rg"3
&of	B,,g!,"H,:)AZ:a!3!:
&the	Rq!,
&up	Ru"?
%s of	Rz&A
%up https	Ru"?
#read and	Rh"A
)d	Rh"?
%nado documentation	Re&&
`)
