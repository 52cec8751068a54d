sitegenSearch("n8e20f780-3",`!stopped and	No!Ol!,
*it	N~!,_!&
*or	Re%3
*server	Re%:
*the	Nj%3/&
+oo	Ra!,
*with	Rw!O
'ing at	Ng"H.H
&s bodies	Ra#f
(earlier	R{%:
,y	Rk!H
(it	Nl":n"%
(on	Rz%3
(serving	Rm%&
(the	R{&*
(waiting	R{"&
)orking	Nm#Hj![
(you	Rg"f
%rable a	Rw#O
'ge azure	Ry&H
*is	N~"3;3
+t	Re"H
*node	Rq"3
*sftp	Ry&H
*with	Ri"O
&e a	Fw!V#^6:'O
)nd	Nm!Hs"O
)s	J~!O,O.O
(for	Jm!:4OUm
+bids	Rm!O
(if	Jm!:!H8O/O
)n	Nr#O+O
)t	By!^*f&O(O&O>O#H!O
(on	Rm"O
(prevents	Rb#O
(rfc	Nm!VB:
(so	Rn"f
(the	Jl!O#H*H
+re	Rb"O
(what	Rx#&!,
*ere	Nl"Oi!:
*ile	Rm!:
)ith	Fm!m)O^O%O
'd 301	Rk"f
)a	Rz!O
*nd	Ru#3
+swer	Ra#O
*re	Rm!3
)because	Rm!3
*y	Rn#O
)copies	Rk",!H!f
,y	>m!:#:'V8f%,&HN,",#,
)exactly	R_"H
)for	Rd"O
)in	Rm!:
+terim	Rr%%
*s	Rn"&
)like	Rl"O
)ones	Rn"H
+ly	Jm"O'O&O
*r	R~&%
)redirect	Rm"O
+fusal	Rx#O
+sponse	Bm!JB:(O1O&O
1s	Rd#V
`)
