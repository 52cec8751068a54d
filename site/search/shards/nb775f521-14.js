sitegenSearch("nb775f521-14",`!nor word	Ro&V
%mal answer	Rk%V
)error	Ro!X
)get	Rg"O
)length	R{"3
)on	R{%O
)share	Ro!V
)the	Rp%:
(ly not	Rm#:
+send	Rd#:
#store a	Rm"O
+s	Fx!O,O.O
*for	Fg!:4OUm
-bids	Rg!H
*if	Fg!:8O/O
+n	Jl#O+O
*on	Rg"O
*prevents	R{"O
*so	Rh"f
*there	R{!O
*where	Jf"Oi!:
,ile	Rg!:
+ith	Fg!f)O^O%O
%uchform title	Rs"?
(order title	Rq"?
#t 200	Rn!m
&403	R{&3
&a	2F&=&#3#,&t)3!:!V#&"&"&"&"&"&"&"&"&"&"&"&#&"&'&+3!t+A,O.?"3"H9&%3):&O'A%,23
'bout	F<:w!30OG,
'ccept	Fe#3D,1,!O,&
,able	Fh!,!A*A%[A(!?
,ed	Rb#,
(ted	Jq!HP:
'dd	Rz#&
'ffected	Re#f
(ter	Jf!Hg":
'gree	F=&E&c"&
'll	Fi!A*,m#O
)ow	Rq%,
+ed	>f!,#,!A*AC(!?;HF:!?6[,O
(so	Rj&,
(ways	Ri!:
'mong	F0,W3>:-O
'n	Ru%,
(d	FM,n#3<H
(nounce	Rs#3
(swer	>h!,!H*OFf-?.3#f4&0:H?!F
,ed	Jk#OQ3
'pplied	Ry",
*y	Jl#,E:
'rise	Rt"O
(rive	Fp!A'fA?!fXV
's	Jo!Os"3
(k	Fg!A/:0H#f
)ed	Rs",
`)
