sitegenSearch("n1ea0c8d7-3",`!too much	Bl!,(hCH,,5fR:%3
&nginx	Ju!OPf
&of	Rs&O
(ten	Ri#3
'ld	Jj#3C,
&quick	Jt"3?3
&rack	Rn!,
'fc	Jw"39H
&see	Ra'A
'hort	F5(_!:YHi!:!{#
'ince	R|%3
'low	Js!Ob!3,O
'oon	Rz!3
'trict	Rs!O
'uch	R0,
&the	Rz#:
'ight	Rs!:
&unless	Jk":h",
&what	Ru&3
(ere	Jj&m'%
'ith	Rk&A
%early 425	Rn!3
+since	Ri#&
%k early	Ri#:
'it	Jz!,O3F3
)s	Rp!^
'longer	Rs#A
'our	R{!H
(ver	Rp"H
'seconds	Rk&3
'that	Rk!3
)e	FW3Q3::1m
(oo	Fa%3%V?,":
%l adds	Ra#:!f
'can	R|&%
'decodes	R_'3
'for	Jp!:Wf
'goes	R_',
'keeps	R}&V
'most	R(:
'nothing	Rv!:
'rather	Rf&3
'says	J_',"V
(ees	R_'O
(uch	Rc%3
'that	R2,
'works	Rl&O
&s are	R|&%
)s	Rr!:
(css	Rl&O
(for	R|&(
(learn	Rb#:
(mean	J*8"8
(or	R}&H
(that	R|&&
*e	R~&O
(understand	Ry!H
(whose	Rr&,
)ith	Rl"f
'css make	Rl&O
%manyrequests 429	Rn!f
#p and	J736,
&failed	Re"3
&of	B,,e!,"H,:)AZ:a!3!:
`)
