sitegenSearch("n5676a83e-3",`!nonsense 502	Rl!,
+send	Rt#3
#out dates	R{%:
(subject	Rh%8
#proxy some	Rx"f
#r a	F>,9&}#:&3
'ny	Ju!:w"3
&broken	Rr%:
&does	JE:/,k!:
&failure	Re",
'or	Rs&{%
&is	Rs&V
&keep	R{"3
&lie	Rw&3
&the	Jb!,k#3
&word	Rs&V
%mal answer	Ro%V
)error	Rs!X
)get	Rk"O
)length	R_#3
)on	R_&O
)share	Rs!V
)the	Rt%:
(ly not	Rq#:
+send	Rh#:
#store a	Rq"O
+s	J|!O,O.O
*for	Jk!:4OUm
-bids	Rk!H
*if	Jk!:8O/O
+n	Jp#O+O
*on	Rk"O
*prevents	R_#O
*so	Rl"f
*there	R_"O
*where	Jj"Oi!:
,ile	Rk!:
+ith	Fk!f)O^O%O
%uchform title	Rw"?
(order title	Ru"?
#t 200	Rr!m
&403	R_'3
&a	2F&A&#3#,&t)3!:!V#&"&"&"&"&"&"&"&"&"&"&"&#&"&'&+3!t+A,O.?"3"H9&%3):&O'A%,23
'bout	F<:{!30OG,
'ccept	Fi#3D,1,!O,&
,able	Fl!,!A*A%[A(!?
,ed	Rf#,
(ted	Ju!HP:
'dd	R~#&
'ffected	Ri#f
(ter	Jj!Hg":
'gree	J=&I&c"&
'll	Jm!A*,m#O
)ow	Ru%,
+ed	>j!,#,!A*AC(!?;HF:!?6[,O
`)
