sitegenSearch("n7bbedef9-4",`!stop and	Jz":=:
(sking	Rw%:
(t	RW,
'it	Jx#:SA
'my	Rc#h
'reading	R~",
'sending	Rl#f
(howing	Rf#H
'the	Rk"h
*re	Rp":
*y	Rb#:
'when	R~":
&ped a	Rg#H
+nd	Rw#,
*it	J|!,_!&
*or	Rc%3
*server	Rc%:
*the	Jh%3/&
+oo	R_!,
*with	Ru!O
'ing at	Je"H.H
&s bodies	R~"f
(earlier	Ry%:
,y	Ri!H
(it	Jj":n"%
(on	Rx%3
(serving	Rk%&
(the	Ry&*
(waiting	Ry"&
)orking	Jk#Hj![
(you	Re"f
%rable a	Ru#O
'ge azure	Rw&H
*is	J|"3;3
+t	Rc"H
*node	Ro"3
*sftp	Rw&H
*with	Rg"O
&e a	Ju!V8:'O
)nd	R|%O
)s	J|!O,O.O
(for	Jk!:4OUm
+bids	Rk!H
(if	Jk!:8O/O
)n	Jp#O+O
)t	Bw!V*f&O(O&O>O#H!O
(on	Rk"O
(prevents	R_#O
(rfc	Jk!OB:
(so	Rl"f
(the	Jj!O#H*H
+re	R_"O
(what	Rv#&!,
*ere	Jj"Oi!:
*ile	Rk!:
)ith	Fk!f)O^O%O
'd 301	Ri"f
)a	Rx!O
*nd	Rs#3
+swer	R~"O
*re	Rk!3
)because	Rk!3
*y	Rl#O
)copies	Ri",!H!f
,y	>k!:#:'V8f%,&HN,",#,
)exactly	R}!H
)for	Rb"O
`)
