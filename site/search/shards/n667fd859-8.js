sitegenSearch("n667fd859-8",`!grpcweb puts	Rh!:
*web	Rh!&
-socket	Rh!&
"ssdp new	Rv#:
"uard and	Rr"f
#ess as	Rn"O
(does	Rr"f
(for	Rq!%
(must	Rr"f
(of	R}!O
)r	R}!H
(that	Rr"f
)itles	R,,
)oo	Rj#H
(which	Ru"H
)rite	R{!O
'ed and	Rg!H
*whoever	Rz!H
(s and	Rj#H
*the	R{%:
'ing one	R[,
+the	Rz!H
&t network	Rw#?
(opens	Rw#A
's 0	Rd#?
#ide cache	RD3!:
,ing	JD3g%:!^
/md	JD3g%:!^
(disks	Rw&*
-md	Rw&*
(every	Rt&A
)xit	Rm&H
,codes	Rm&H
1md	Rm&H
(guide	Rw&*
(index	F@3k%:%1!V![
-html	Rm&[
-md	F@3k%:%1!V
*to	Rm&,
)t	Rj&:
(logging	Ji&"!{",*!1!M
/md	Ji&"!{",1!M
+s	Rs&3!M
(md	6"3&3"3&3"3"3"3"3*3"3"3"3'3#3"3)3"3#,!3%3"3"3
(plan	Rj&:
,png	Rj&:
(says	Rt&:
(to	Ro!(
'md and	RM,
+s	RM,
*carry	RB3
*holds	R"3
*in	J"3&3
's who	Rp&,
"w example	Rc%8
#examplenet 0.0	Rc%8
"zip and	Rn&,
#zh zrb	Rw!?
!h after	Ri&%
#expect	Jv!fKf
#if	Jj"f@d
&match	Ri#d
`)
