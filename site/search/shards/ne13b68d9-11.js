sitegenSearch("ne13b68d9-11",`!h ifnonematch	Rl"f
%n	Rc#f
#m	Ro!T
"1 bandwidth	Rk%?
&ody	Jk%?7?
%new	Ra"?
%p	Ra"?
%this	Ra&?
&itel	R^1
(le	J]1#1"1
%which	Rs&{"
"2 which	R_%3
&ith	Rz&{'
"abit of	R_'3
's of	Rv!3
#d a	Jj!3?:{!&
'ccess	R{"H
'dded	RE,
'n	Rk!:
&been	F?,VOe!,',
(fore	Jj&V2{+
'oth	Rw&O
'uilt	Rz!3
&come	Rz#&
&defined	Rn",
&fetch	Ro":
'oreseen	Jl!,!H):
&gone	R_&,
&it	Rx#:
&listed	Rg"3
'ost	Ri%,
&made	Rg&&
&never	Ra&:
'o	Ju"tAO
(ne	Js!1k"3
(t	Jg":IOQ3
&only	Rm",
'ther	Rz&{#!{*
&quietly	Rh%3
&rfc	Jd"3*H
'un	R}#,
&serious	Rm"3
'tored	Rn%,
'uggested	Rn#f
&taken	R}#,
'he	Fo!A%VOAN,
)se	Ro"f
'o	Jz!3[:
&used	Rg&,
&visitors	Ra&3
&wrongly	Rc":
#lf a	Fl#A,H"HT3
(n	Jr#A+3
)d	Rj!,
'failures	Rj!,
'minute	Ru!m
'of	FO,x":*AI%
'surrogate	R}&3
'that	RP:
)e	R{!H
(ruths	Rr!v
'with	Rb#H
&failures without	Rj!,
&way because	Ry"3
%ve their	R~"H
`)
