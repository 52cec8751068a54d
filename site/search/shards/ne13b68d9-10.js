sitegenSearch("ne13b68d9-10",`!grpcweb puts	Rj!:
*web	Rj!&
-socket	Rj!&
"ssdp new	Rx#:
"uard and	Rt"f
#ess as	Rp"O
(does	Rt"f
(for	Rs!%
(must	Rt"f
(of	R_"O
)r	R_"H
(that	Rt"f
)itles	R,,
)oo	Rl#H
(which	Rw"H
)rite	R}!O
'ed and	Ri!H
*whoever	R|!H
(s and	Rl#H
*the	R}%:
'ing one	R],
+the	R|!H
&t network	Ry#?
(opens	Ry#A
's 0	Rf#?
#ide cache	RD3!:
,ing	JD3i%:!^
/md	JD3i%:!^
(disks	Ry&*
-md	Ry&*
(every	Rv&A
)xit	Ro&H
,codes	Ro&H
1md	Ro&H
(guide	Ry&*
(index	J@3m%:%1!V![
-html	Ro&[
-md	J@3m%:%1!V
*to	Ro&,
)t	Rl&:
(logging	Jk&"!{",*!1!M
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
`)
