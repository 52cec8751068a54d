sitegenSearch("n9be56d12-12",`!nonsense send	Rp#3
#out dates	Rw%:
(subject	Rd%8
#proxy some	Rt"f
#r a	F>,8&y#:&3
'ny	Jq!:w"3
&broken	Rn%:
&does	FE:/,g!:
&failure	Ra",
'or	Rn&{%
&is	Rn&V
&keep	Rw"3
&lie	Rr&3
&the	J^,j#3
&word	Rn&V
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
&403	Rz&3
&a	2F&=&#3#,&t)3!:!V#&"&"&"&"&"&"&"&"&"&"&"&#&"&'&+3!t+A,O.?"3"H9&%3):&O'A%,13
'bout	F<:w!30OG,
'ccept	Fe#3D,1,!O,&
,able	Fh!,!A*A%[A(!?
,ed	Rb#,
(ted	Jq!HP:
'dd	Rz#&
'ffected	Re#f
(ter	Jf!Hg":
'gree	F=&E&c"&
'll	Fi!A*,l#O
)ow	Rq%,
+ed	>f!,#,!A*AC(!?;HF:!?6[+O
(so	Rj&,
`)
