sitegenSearch("n4217ea8f-15",`!cloudflares own	Fa%:%:"3
.packets	R_%&
.ranges	R_%:
.timeout	Rb%X
'linux each	Rs#f
-limits	Rs#f
's balancer	Rs#3
)load	Rv#&
#uster at	Ry#:
"md folder	Rt%?
,sync	Rt%?
&k	Rs&,
&sitegen	Ri&*
'ync	Rs%?
%k open	Rs&,
"name default	Rr&:
)ocs	Rr&*
,exampleorg	Rr&*
(the	Rr&:
)o	Rf%3
"ode 0	Fk!oC:{!A
(1000	Rf&m
'1	Jg&H!O!V!^+O
(006	Rf!A
)33	Rf%?
(30	Rg&3
'2	Rg&3
'307	Rr!:
'4	Ro!1
(03	Ru%:
)4	Ro&?
(22	Rk#3
)9	Ro!1
(96	Rx%,
)8	Rh%8
)9	Jo!1{!1
'5	Ro!1
(08	Rv#:
(20	R}#?
)1	R~#?
)2	R_%?
)3	Ra%?
)4	Rb%?
)5	Rc%?
)6	Rd%?
(6	Rt":
(99	R~%,!1
'a	>8,8,;:AH7:G:B,!O!V"O
(ccepted	R{!&
(fter	Rf!%
(lerts	Ro!3
)ias	Rs&3
,es	R?:
)one	Jl!3M:
+g	Rz%3
)ready	Jl!:7&
)so	RU:
(mbiguous	Rd"&
)ong	Jt":]3
(n	Fj#:53P:(3
)chor	Rf&,
)d	6L,',6&':",%%"O':!O%H+O):;:'3&:,:O:'^":%&
)other	Rm&:
(part	Rg",
(s	Bl":63h!O*A({"
)ks	J6,~!:
`)
