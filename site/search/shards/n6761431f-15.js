sitegenSearch("n6761431f-15",`!cloudflare talks	Rd%:
.ried	R~#&
/usts	Rd%V
.unnel	Rf%3
-which	Rd%3
,d tunnel	Rf%8
,go pull	Re%3
,s 172.64.0.0	Ra%3
.526	Rw%:
/30	Rf%3
.address	R~#:
5es	J~#3"3
.certificate	Rd%:!V
/odes	Re%3
.dashboard	Ra%V
/efault	Rg"O
.edge	>k!:t!&"&"&"&"&"&"&#&
.fault	R}#X
/ormer	Re%&
.list	R~#V
.name	R|%:
.own	Fa%:%:"3
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
`)
