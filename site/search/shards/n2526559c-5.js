sitegenSearch("n2526559c-5",`!grpc example	R{#8!?
'g	Rf!&
(rpcweb	Rf!&
'message	Rf!:
'or	R{#3
(ver	Rf!3
'see	Ry!f
)rvice	Jf!3w!3
(tatus	Rf!%!3!:
'the	R{#,!:
(owards	R{#3
'which	Ro!A
&message to	Rf!:
&status 0	Rf!3
-as	Rf!:
-because	Rf!3
-grpc	Rf!:
1message	Rf!:
&web it	Rf!:
*puts	Rf!:
*web	Rf!&
-socket	Rf!&
"ssdp new	Rt#:
"uard and	Rp"f
#ess as	Rl"O
(does	Rp"f
(for	Ro!%
(must	Rp"f
(of	R{!O
)r	R{!H
(that	Rp"f
)itles	R,,
)oo	Rh#H
(which	Rs"H
)rite	Ry!O
'ed and	Re!H
*whoever	Rx!H
(s and	Rh#H
*the	Ry%:
'ing one	RY,
+the	Rx!H
&t network	Ru#?
(opens	Ru#A
's 0	Rb#?
#ide cache	RD3!:
,ing	JD3e%:!^
/md	JD3e%:!^
(disks	Ru&*
-md	Ru&*
(every	Rr&A
)xit	Rk&H
,codes	Rk&H
1md	Rk&H
(guide	Ru&*
(index	F@3i%:%1!V![
-html	Rk&[
-md	F@3i%:%1!V
*to	Rk&,
)t	Rh&:
(logging	Jg&"!{",*!1!M
/md	Jg&"!{",1!M
+s	Rq&3!M
`)
