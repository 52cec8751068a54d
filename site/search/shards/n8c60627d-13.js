sitegenSearch("n8c60627d-13",`!your program	Jj",:f1:
'repository	Ry&:
)quest	R{#,
(ules	R}"3
'server	>l!^33"34f2H/3!f.mK:
+ice	Rj#f
(ite	Ry"f
(torage	Re"H
(ystem	R{#f
'terminal	R}&%
)xt	R_',
'user	Rz"?
'visitors	Ri%:
'way	R5:
(ords	R}&A
*k	Ry&:
&s and	Rk!O
)sks	Rj"3
)t	Rg#3
(check	Rq&V
)omes	Ra%:
(for	Ru!V
(in	Rl#3
)s	Ns!,Qf
(make	Rx!f
)ust	Rz&%
(not	R{%:
(that	NA:TO
*ough	Rj#3
)o	Rn!%
(weak	R_#H
)here	R{%:
)ill	Ro%:
'elf and	Rj"3
+one	Rw!A
+send	Re&:
,tatic	Rp!f
+the	R):
,o	R{#,
+with	Ri%:
,rite	Ru&3
%tube answer	Rq%X
*data	Rq%&!,
"wrh om9s	Rz%?
(n	Ry%?
"yyy mm	Nn&30V!{#
!z 0	Rq&T
#a	N0:F,
#in	R0:
"ero and	R',
'bytes	N{%3(3
'the	Rf",
'yet	R',
&s na	R_'3
*n	R_'3
"ig another	Ru&m
"one and	Jq!fz!3X&
'comes	Rb'H
'is	Ni%,Y,
(t	Rb'H
'setting	Rh%V
'that	Rb',
&s are	Rb':
"rb k	R{!?
"s bub25j	R{!?
#h and	Ro&,
'sh	Ru&m
"z and	Rc',
`)
