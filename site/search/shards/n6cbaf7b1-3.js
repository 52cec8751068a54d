sitegenSearch("n6cbaf7b1-3",`!too quick	Jp"3?3
&rack	Rj!,
'fc	Js"39H
&see	R{&A
'hort	F5(Z:YHh!:!{#
'ince	Rx%3
'low	Fo!Ob!3,O
'oon	Rv!3
'trict	Ro!O
'uch	R0,
&the	Rv#:
'ight	Ro!:
&unless	Rg":
&what	Rp&3
'ith	Rg&A
%early 425	Rj!3
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
'can	Rw&%
'decodes	Rz&3
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
`)
