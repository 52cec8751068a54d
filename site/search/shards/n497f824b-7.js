sitegenSearch("n497f824b-7",`!cloudflares former	Rk%&
.list	Re%V
.name	Rc&:
.own	Jg%:%:"3
.packets	Rf%&
.ranges	Rf%:
.timeout	Rh%X
'linux each	Ry#f
-limits	Ry#f
's balancer	Ry#3
)load	R|#&
#uster at	R_%:
"make cmd	Ru&m
#d cobol	Ru&m
&folder	Rz%?
,sync	Rz%?
&k	Rz&,
&sitegen	Ro&*
'ync	Ry%?
%k open	Rz&,
"name default	Ry&:
)ocs	Ry&*
,exampleorg	Ry&*
(the	Ry&:
)o	Rl%3
"obol crystal	Ru&m
#de 0	Jq!vC:{!A
(1000	Rl&m
'1	Nm&H!O!V!^,O
(006	Rl!A
)33	Rl%?
(30	Rm&3
'2	Rm&3
(00	Rq!^
'307	Rx!:
'4	Ru!1
(03	R{%:
)4	Rv&?
(22	Rq#3
)9	Ru!1
(96	R~%,
)8	Rn%8
)9	Nu!1{!1
'5	Ru!1
(08	R|#:
(20	Rd%?
)1	Re%?
)2	Rf%?
)3	Rg%?
)4	Rh%?
)5	Ri%?
)6	Rj%?
(6	Rz":
(99	Re&,!1
'a	>9,8,@:AH7:G:B,!O!V"O
(ccepted	Rb"&
(fter	Rl!%
(lerts	Ru!3
)ias	Rz&3
,es	R@:
)one	Nr!3M:
+g	Ra&3
)ready	Nr!:7&
)so	RW:
(mbiguous	Rj"&
)ong	Nz":]3
(n	Fp#:53Q:(3
)chor	Rl&,
`)
