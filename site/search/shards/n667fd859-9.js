sitegenSearch("n667fd859-9",`!h ifnonematch	Rj"f
%n	Ra#f
#m	Rm!T
"1 bandwidth	Ri%?
&ody	Ji%?7?
%new	R~!?
%p	R~!?
%this	R~%?
&itel	R]1
(le	F[1#1"1
%which	Rq&{"
"2 which	R}#3
&ith	Rx&{'
"abit of	R}&3
's of	Rt!3
#d a	Fh!3?:{!&
'ccess	Ry"H
'dded	RE,
'n	Ri!:
&been	F?,TOe!,',
(fore	Jh&V2{+
'oth	Ru&O
'uilt	Rx!3
&come	Rx#&
&defined	Rl",
&fetch	Rm":
'oreseen	Jj!,!H):
&gone	R}%,
&it	Rv#:
&listed	Re"3
'ost	Rg%,
&made	Re&&
&never	R~%:
'o	Js"tAO
(ne	Jq!1k"3
(t	Fe":IOQ3
&only	Rk",
'ther	Rx&{#!{*
&quietly	Rf%3
&rfc	Jb"3*H
'un	R{#,
&serious	Rk"3
'tored	Rl%,
'uggested	Rl#f
&taken	R{#,
'he	Fm!A%VOAN,
)se	Rm"f
'o	Jx!3[:
&used	Re&,
&visitors	R~%3
&wrongly	Ra":
#lf a	Fj#A,H"HT3
(n	Jp#A+3
)d	Rh!,
'failures	Rh!,
'minute	Rs!m
'of	FO,v":*AI%
'surrogate	R{&3
'that	RP:
)e	Ry!H
(ruths	Rp!v
'with	R_#H
&failures without	Rh!,
&way because	Rw"3
%ve their	R|"H
`)
