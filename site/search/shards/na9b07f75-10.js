sitegenSearch("na9b07f75-10",`!stock from	Ro#?
'counts 2026	R~!?
211	R~!?
%od in	Rn&t
(on	Rp&H
)pen	Rm%3
%p after	Jr!H!m5H
(nd	Jv":=:
(sking	Rs%:
'it	Jt#:SA
'my	R~"h
'reading	Rz",
'sending	Rh#f
(howing	Rb#H
'the	Rg"h
*re	Rl":
*y	R}":
'when	Rz":
&ped a	Rc#H
+nd	Rs#,
*it	Jx!,_!&
*or	R~#3
*server	R~#:
*the	Jd%3/&
+oo	R[,
*with	Rq!O
'ing at	Ja"H.H
&s bodies	Rz"f
(earlier	Ru%:
,y	Re!H
(it	Jf":m"%
(on	Rt%3
(serving	Rg%&
(the	Rt&*
(waiting	Ru"&
)orking	Jg#Hi![
(you	Ra"f
%rable a	Rq#O
'ge azure	Rr&H
*go	Rr#&
*is	Jx"3;3
+t	R~!H
*java	Rr#&
*node	Jk"3H&
*php	Rr#&
*ruby	Rr#&
,st	Rr#&
*sftp	Rr&H
+wift	Rr#&
*with	Rc"O
&e a	Fq!V8:'O
)nd	Rx%O
)s	Fx!O,O.O
(for	Fg!:4OUm
+bids	Rg!H
(if	Fg!:8O/O
)n	Jl#O+O
)t	Bs!V*f&O(O&O>O#H!O
(on	Rg"O
(prevents	R{"O
(rfc	Jg!OB:
(so	Rh"f
(the	Ff!O#H*H
+re	R{!O
(what	Rr#&!,
*ere	Jf"Oi!:
*ile	Rg!:
`)
