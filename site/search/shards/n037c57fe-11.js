sitegenSearch("n037c57fe-11",`!guide logging	Jk&"!{",*!1!M
/md	Jk&"!{",1!M
+s	Ru&3!M
(md	6"3&3"3&3"3"3"3"3*3"3"3"3'3#3"3)3"3#,!3%3"3"3"313
(plan	Rl&:
,png	Rl&:
(says	Rv&:
(to	Rq!(
'md and	RM,
+s	RM,
*carry	RB3
*holds	R"3
*in	J"3&3
's who	Rr&,
"w example	Re%8
#examplenet 0.0	Re%8
"zip and	Rp&,
#zh zrb	Ry!?
!h after	Rk&%
#expect	Jx!fKf
#if	Jl"f@d
&match	Rk#d
&nonematch	Rl"f
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
`)
