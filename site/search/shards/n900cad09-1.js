sitegenSearch("n900cad09-1",`!cloudflare error	>b%,",",",!X",",",!X#,!X!a73
-failed	Rj%,
.or	Rt"H
/und	Rc%,
-gateway	Jo!:z!&!3
.o	Ri%3
-has	Je%&!:"3!:
-in	Rg%3
.s	Fo!:t!V#3%&
.t	Ru"O
-knows	Re%,
-lists	Jb%39:
-may	Rj%3
.entions	Rj%3
-names	Je%3#3
.ow	Rc%3
-out	Rb%:
-pages	Jp&&!J&V!^
-reached	Rb%&
/jected	Rg%V
-sends	Jb%:':
.hows	R_&3
.peaks	Rg%,
-talks	Rh%:
.ried	Rc%&
/usts	Rh%V
.unnel	Rj%3
-which	Rh%3
,d tunnel	Rj%8
,go pull	Ri%3
,s 172.64.0.0	Re%3
.526	R{%:
/30	Rj%3
.address	Rc%:
5es	Jc%3"3
.certificate	Rh%:!V
/odes	Ri%3
.dashboard	Re%V
/efault	Rk"O
.edge	>o!:t!&"&"&"&"&"&"&#&
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
`)
