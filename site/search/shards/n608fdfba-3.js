sitegenSearch("n608fdfba-3",`!h accesscontrolrequestmethod	Rq![
%fter	Rm&%
#expect	Nz!fKf
#if	Nn"f@d
&match	Rm#d
&nonematch	Rn"f
%n	Re#f
#m	Rq!T
#origin	Rq![
"1 bandwidth	Rm%?
&ody	Nm%?7?
%new	Rc"?
%p	Rc"?
%this	Rc&?
&itel	R_!1
(le	J^1#1"1
%which	Ru&{"
"2 which	Rb%3
&ith	R|&{'
"abit of	Rb'3
's of	Rx!3
#d a	Jl!3?:{!&
'ccess	R}"H
'dded	RF,
'n	Rm!:
&been	F@,WOe!,',
(fore	Nl&V2{+
'oth	Ry&O
'uilt	R|!3
&come	R|#&
&defined	Rp",
&fetch	Rq":
'oreseen	Nn!,!H):
&gone	Rb&,
&it	Rz#:
&listed	Ri"3
'ost	Rk%,
&made	Ri&&
&never	Rc&:
'o	Nw"tAO
(ne	Nu!1k"3
(t	Ji":IOQ3
&only	Ro",
'ther	R|&{#!{*
&quietly	Rj%3
&rfc	Nf"3*H
'un	R_%,
&serious	Ro"3
'tored	Rp%,
'uggested	Rp#f
&taken	R_%,
'he	Fq!A%VOAN,
)se	Rq"f
'o	N|!3[:
&used	Ri&,
&visitors	Rc&3
&wrongly	Re":
#lf a	Fn#A,H"HT3
(n	Nt#A+3
)d	Rl!,
'failures	Rl!,
'minute	Rw!m
'of	FP,y":*AI%
'surrogate	R_'3
`)
