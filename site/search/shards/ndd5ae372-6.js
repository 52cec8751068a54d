sitegenSearch("ndd5ae372-6",`!too mail	Rg%3
(ny	6F3?:%,!A#f(A",!1#3U(!,!3'H+&&(7:%3'O)V%&!,"&%"*:'3
'uch	Bh!,(hCH,,5fR:%3
&nginx	Jq!OPf
&of	Ro&O
(ten	Re#3
'ld	Jf#3C,
&quick	Jp"3?3
&rack	Rj!,
'fc	Js"39H
&see	R|&A
'hort	F5(Z:YHi!:!{#
'ince	Rx%3
'low	Fo!Ob!3,O
'oon	Rv!3
'trict	Ro!O
'uch	R0,
&the	Rv#:
'ight	Ro!:
&unless	Rg":
&what	Rq&3
(ere	Rm&,
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
`)
