sitegenSearch("n98267523-2",`!cloudflares edge	>o!:t!&"&"&"&"&"&"&#&
.fault	Rb%X
/ormer	Ri%&
.list	Rc%V
.name	Ra&:
.own	Je%:%:"3
.packets	Rd%&
.ranges	Rd%:
.timeout	Rf%X
'linux each	Rw#f
-limits	Rw#f
's balancer	Rw#3
)load	Rz#&
#uster at	R}#:
"md folder	Rx%?
,sync	Rx%?
&k	Rx&,
&sitegen	Rm&*
'ync	Rw%?
%k open	Rx&,
"name default	Rw&:
)ocs	Rw&*
,exampleorg	Rw&*
(the	Rw&:
)o	Rj%3
"ode 0	Jo!oC:{!A
(1000	Rj&m
'1	Jk&H!O!V!^,O
(006	Rj!A
)33	Rj%?
(30	Rk&3
'2	Rk&3
'307	Rv!:
'4	Rs!1
(03	Ry%:
)4	Rt&?
(22	Ro#3
)9	Rs!1
(96	R|%,
)8	Rl%8
)9	Js!1{!1
'5	Rs!1
(08	Rz#:
(20	Rb%?
)1	Rc%?
)2	Rd%?
)3	Re%?
)4	Rf%?
)5	Rg%?
)6	Rh%?
(6	Rx":
(99	Rc&,!1
'a	>8,8,?:AH7:G:B,!O!V"O
(ccepted	R_"&
(fter	Rj!%
(lerts	Rs!3
)ias	Rx&3
,es	R?:
)one	Jp!3M:
+g	R~%3
)ready	Jp!:7&
)so	RV:
(mbiguous	Rh"&
)ong	Jx":]3
(n	Fn#:53Q:(3
)chor	Rj&,
`)
