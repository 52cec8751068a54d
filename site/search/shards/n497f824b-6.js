sitegenSearch("n497f824b-6",`!cloud storage	Ry&H
(uses	Ra%3
'flare 1xxx	Rl%3
-527	Rk%,
.30	Rc&&
.xx	Rk%3
-allows	Rh%,
/one	Rj%:
/so	Rl%V
.nd	Ff%,#&"&"3
/nounced	Rk%3
.sks	Rg%:
-cache	Jl"O"O,O
2s	Rl"O
.hecks	Rj%,
.ould	Jd%,&,&&
-documentation	>d%&"&"&"&"&"&"&#&
/es	Je%V'&"A
-error	>d%,",",",!X",",",!X#,!X!a73
-failed	Rl%,
.or	Rv"H
/und	Re%,
-gateway	Nq!:z!&!3
.o	Rk%3
-has	Ng%&!:"3!:
-in	Ri%3
.s	Fq!:t!V#3%&
.t	Rw"O
-knows	Rg%,
-lists	Nd%39:
-may	Rl%3
.entions	Rl%3
-names	Ng%3#3
.ow	Re%3
-out	Rd%:
-pages	Nr&&!J&V!^
-reached	Rd%&
/jected	Ri%V
-sends	Nd%:':
.hows	Rb&3
.peaks	Ri%,
-talks	Rj%:
.ried	Re%&
/usts	Rj%V
.unnel	Rl%3
-which	Rj%3
,d tunnel	Rl%8
,go pull	Rk%3
,s 172.64.0.0	Rg%3
.526	R}%:
/30	Rl%3
.address	Re%:
5es	Ne%3"3
.certificate	Rj%:!V
/odes	Rk%3
.dashboard	Rg%V
/efault	Rm"O
.edge	>q!:t!&"&"&"&"&"&"&#&
.fault	Rd%X
`)
