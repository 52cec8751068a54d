sitegenSearch("n93b3d126-5",`!guide caching	JD3e%:!^
/md	JD3e%:!^
(disks	Rt&*
-md	Rt&*
(every	Rq&A
)xit	Rk&H
,codes	Rk&H
1md	Rk&H
(guide	Rt&*
(index	F@3i%:%1!V![
-html	Rk&[
-md	F@3i%:%1!V
*to	Rk&,
)t	Rh&:
(logging	Jg&"!{"+*!1!M
/md	Jg&"!{"+1!M
+s	Rp&3!M
(md	6"3&3"3&3"3"3"3"3*3"3"3"3'3#3"3)3"3#,!3%3"3"3
(plan	Rh&:
,png	Rh&:
(says	Rq&:
(to	Rm!(
'md and	RM,
+s	RM,
*carry	RB3
*holds	R"3
*in	J"3&3
's who	Rm&,
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
%which	Rn&{"
"2 which	R{#3
&ith	Ru&{&
"abit of	Rz&3
's of	Rr!3
#d a	Ff!3?:{!&
'ccess	Rw"H
'dded	RE,
'n	Rg!:
&been	F?,ROe!,',
(fore	Jf&V1{*
'oth	Rr&O
'uilt	Rv!3
&come	Rv#&
&defined	Rj",
&fetch	Rk":
`)
