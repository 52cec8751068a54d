sitegenSearch("n98267523-1",`!cloud negative	Je#O+O
(storage	Rw&H
(uses	R~#3
'flare 1xxx	Rj%3
-527	Ri%,
.30	Ra&&
.xx	Ri%3
-allows	Rf%,
/one	Rh%:
/so	Rj%V
.nd	Fd%,#&"&"3
/nounced	Ri%3
.sks	Re%:
-cache	Jj"O"O,O
2s	Rj"O
.hecks	Rh%,
.ould	Jb%,&,&&
-documentation	>b%&"&"&"&"&"&"&#&
/es	Jc%V'&"A
-error	>b%,",",",!X",",",!X#,!X!a73
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
`)
