sitegenSearch("n98ff7b17-2",`!nonsense send	Rr#3
#out dates	Ry%:
(subject	Rf%8
#proxy some	Rv"f
#r a	F>,8&|#:&3
'ny	Js!:w"3
&broken	Rp%:
&does	FE:/,i!:
&failure	Rc",
'or	Rq&{%
&is	Rq&V
&keep	Ry"3
&lie	Ru&3
&the	Ja!,j#3
&word	Rq&V
%mal answer	Rm%V
)error	Rq!X
)get	Ri"O
)length	R}"3
)on	R}%O
)share	Rq!V
)the	Rr%:
(ly not	Ro#:
+send	Rf#:
#store a	Ro"O
+s	Fz!O,O.O
*for	Fi!:4OUm
-bids	Ri!H
*if	Fi!:8O/O
+n	Jn#O+O
*on	Ri"O
*prevents	R}"O
*so	Rj"f
*there	R}!O
*where	Jh"Oi!:
,ile	Ri!:
+ith	Fi!f)O^O%O
%uchform title	Ru"?
(order title	Rs"?
#t 200	Rp!m
&403	R}&3
&a	2F&?&#3#,&t)3!:!V#&"&"&"&"&"&"&"&"&"&"&"&#&"&'&+3!t+A,O.?"3"H9&%3):&O'A%,23
'bout	F<:y!30OG,
'ccept	Fg#3D,1,!O,&
,able	Fj!,!A*A%[A(!?
,ed	Rd#,
(ted	Js!HP:
'dd	R|#&
'ffected	Rg#f
(ter	Jh!Hg":
'gree	F=&G&c"&
'll	Fk!A*,m#O
)ow	Rs%,
+ed	>h!,#,!A*AC(!?;HF:!?6[,O
(so	Rl&,
`)
