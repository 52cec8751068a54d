sitegenSearch("n2526559c-6",`!guide md	6"3&3"3&3"3"3"3"3*3"3"3"3'3#3"3)3"3#,!3%3"3"3
(plan	Rh&:
,png	Rh&:
(says	Rr&:
(to	Rm!(
'md and	RM,
+s	RM,
*carry	RB3
*holds	R"3
*in	J"3&3
's who	Rn&,
"w example	Ra%8
#examplenet 0.0	Ra%8
"zip and	Rl&,
#zh zrb	Ru!?
!h after	Rg&%
#expect	Jt!fKf
#if	Jh"f@d
&match	Rg#d
&nonematch	Rh"f
%n	R~"f
#m	Rk!T
"1 bandwidth	Rg%?
&ody	Jg%?7?
%new	R|!?
%p	R|!?
%this	R|%?
&itel	RZ1
(le	FY1#1"1
%which	Ro&{"
"2 which	R{#3
&ith	Rv&{&
"abit of	R{&3
's of	Rr!3
#d a	Ff!3?:{!&
'ccess	Rw"H
'dded	RE,
'n	Rg!:
&been	F?,ROe!,',
(fore	Jf&V2{*
'oth	Rs&O
'uilt	Rv!3
&come	Rv#&
&defined	Rj",
&fetch	Rk":
'oreseen	Jh!,!H):
&gone	R{%,
&it	Rt#:
&listed	Rc"3
'ost	Re%,
&made	Rc&&
&never	R|%:
'o	Jq"tAO
(ne	Jo!1k"3
(t	Fc":IOQ3
&only	Ri",
'ther	Rv&{"!{)
&quietly	Rd%3
&rfc	J_"3*H
'un	Ry#,
&serious	Ri"3
'tored	Rj%,
'uggested	Rj#f
`)
