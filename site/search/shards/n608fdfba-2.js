sitegenSearch("n608fdfba-2",`!grpcweb websocket	Rl!&
"ssdp new	Rz#:
"uard and	Rv"f
#ess as	Rr"O
(does	Rv"f
(for	Ru!%
(must	Rv"f
(of	Rb"O
)r	Rb"H
(that	Rv"f
)itles	R,,
)oo	Rn#H
(which	Ry"H
)rite	R_"O
'ed and	Rk!H
*whoever	R~!H
(s and	Rn#H
*the	R_&:
'ing and	Ry!^
+one	R^,
+the	R~!H
&t network	R{#?
(opens	R{#A
's 0	Rh#?
#ide cache	RE3!:
,ing	NE3j%:!^
/md	NE3j%:!^
(disks	R{&*
-md	R{&*
(every	Rx&A
)xit	Rq&H
,codes	Rq&H
1md	Rq&H
(guide	R{&*
(index	JA3n%:%1!V![
-html	Rq&[
-md	JA3n%:%1!V
*to	Rq&,
)t	Rn&:
(logging	Nm&"!{",*!1!M
/md	Nm&"!{",1!M
+s	Rw&3!M
(md	6"3&3"3&3"3"3"3"3+3"3"3"3'3#3"3)3"3#,!3%3"3"3"313'3
(plan	Rn&:
,png	Rn&:
(says	Rx&:
(to	Rs!(
'md and	RN,
+s	RN,
*carry	RC3
*holds	R"3
*in	N"3&3
's who	Rt&,
#zzle 7.4	Nw!O"3
)and	Rx!3
"w example	Rg%8
#examplenet 0.0	Rg%8
"zip and	Rr&,
#zh zrb	R{!?
!h access	Rq![
*controlrequestheaders	Rq![
`)
