sitegenSearch("n51048ec1-0",`!cloudflare error	>_%,",",",!X",",",!X#,!X!a73
-failed	Rh%,
.or	Rr"H
/und	Ra%,
-gateway	Jm!:z!&!3
.o	Rg%3
-has	Jc%&!:"3!:
-in	Re%3
.s	Fm!:t!V#3%&
.t	Rs"O
-knows	Rc%,
-lists	J_%39:
-may	Rh%3
.entions	Rh%3
-names	Jc%3#3
.ow	Ra%3
-out	R_%:
-pages	Jn&&!J&V!^
-reached	R_%&
/jected	Re%V
-sends	J_%:':
.hows	R}%3
.peaks	Re%,
-talks	Rf%:
.ried	Ra%&
/usts	Rf%V
.unnel	Rh%3
-which	Rf%3
,d tunnel	Rh%8
,go pull	Rg%3
,s 172.64.0.0	Rc%3
.526	Ry%:
/30	Rh%3
.address	Ra%:
5es	Ja%3"3
.certificate	Rf%:!V
/odes	Rg%3
.dashboard	Rc%V
/efault	Ri"O
.edge	>m!:t!&"&"&"&"&"&"&#&
.fault	R_%X
/ormer	Rg%&
.list	Ra%V
.name	R~%:
.own	Fc%:%:"3
.packets	Rb%&
.ranges	Rb%:
.timeout	Rd%X
'linux each	Ru#f
-limits	Ru#f
's balancer	Ru#3
)load	Rx#&
#uster at	R{#:
"md folder	Rv%?
,sync	Rv%?
&k	Rv&,
&sitegen	Rk&*
'ync	Ru%?
%k open	Rv&,
`)
