sitegenSearch("nf8f335d8-15",`!stops earlier	Rw%:
,y	Rg!H
(it	Jh":n"%
(on	Rv%3
(serving	Ri%&
(the	Rw&*
(waiting	Rw"&
)orking	Ji#Hj![
(you	Rc"f
%rable a	Rs#O
'ge azure	Ru&H
*is	Jz"3;3
+t	Ra"H
*node	Rm"3
*sftp	Ru&H
*with	Re"O
&e a	Fs!V8:'O
)nd	Rz%O
)s	Fz!O,O.O
(for	Fi!:4OUm
+bids	Ri!H
(if	Fi!:8O/O
)n	Jn#O+O
)t	Bu!V*f&O(O&O>O#H!O
(on	Ri"O
(prevents	R}"O
(rfc	Ji!OB:
(so	Rj"f
(the	Fh!O#H*H
+re	R}!O
(what	Rt#&!,
*ere	Jh"Oi!:
*ile	Ri!:
)ith	Fi!f)O^O%O
'd 301	Rg"f
)a	Rv!O
*nd	Rq#3
+swer	R|"O
*re	Ri!3
)because	Ri!3
*y	Rj#O
)copies	Rg",!H!f
,y	>i!:#:'V8f%,&HN,",#,
)exactly	R{!H
)for	R_"O
)in	Ri!:
+terim	Rn%%
*s	Rj"&
)like	Rh"O
)ones	Rj"H
+ly	Fi"O'O&O
*r	Rz&%
)redirect	Ri"O
+fusal	Rt#O
+sponse	Fj":(O1O&O
1s	R_#V
*fc	Ji!f3O
)since	Ry!O
*o	Rl%,
)the	Bu!,6O%HKO93
)whatever	Ri!3
*ithin	Re"O
'front api	Rb&3
-buyer	Rb&:
-for	Rb&3
's exactly	Ru!m
`)
