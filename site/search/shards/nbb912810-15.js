sitegenSearch("nbb912810-15",`!cloudflare may	Rf%3
.entions	Rf%3
-names	Ja%3#3
.ow	R~#3
-out	R}#:
-pages	Jl&&!J&V!^
-reached	R}#&
/jected	Rc%V
-sends	J}#:':
.hows	R{%3
.peaks	Rc%,
-talks	Rd%:
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
&k	Rt&,
&sitegen	Ri&*
'ync	Rs%?
%k open	Rt&,
"name default	Rs&:
)ocs	Rs&*
,exampleorg	Rs&*
(the	Rs&:
)o	Rf%3
"ode 0	Fk!oC:{!A
(1000	Rf&m
'1	Jg&H!O!V!^,O
(006	Rf!A
)33	Rf%?
(30	Rg&3
'2	Rg&3
'307	Rr!:
'4	Ro!1
(03	Ru%:
`)
