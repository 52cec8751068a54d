sitegenSearch("n0093c615-9",`!stop there	Rl":
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
(it	Jf":n"%
(on	Rt%3
(serving	Rg%&
(the	Ru&*
(waiting	Ru"&
)orking	Jg#Hj![
(you	Ra"f
%rable a	Rq#O
'ge azure	Rs&H
*is	Jx"3;3
+t	R~!H
*node	Rk"3
*sftp	Rs&H
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
)ith	Fg!f)O^O%O
'd 301	Re"f
)a	Rt!O
*nd	Ro#3
+swer	Rz"O
*re	Rg!3
)because	Rg!3
*y	Rh#O
)copies	Re",!H!f
,y	>g!:#:'V8f%,&HN,",#,
)exactly	Ry!H
)for	R}!O
)in	Rg!:
+terim	Rl%%
*s	Rh"&
)like	Rf"O
)ones	Rh"H
+ly	Fg"O'O&O
*r	Rx&%
)redirect	Rg"O
+fusal	Rr#O
`)
