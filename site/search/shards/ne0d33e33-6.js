sitegenSearch("ne0d33e33-6",`!nor word	Rs&V
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
(so	Rn&,
(ways	Rm!:
'mong	F0,[3>:-O
'n	Ry%,
(d	JM,r#3<H
(nounce	Rw#3
(swer	>l!,!H*OFf-?.3#f4&0:H?!F
,ed	Jo#OQ3
'pplied	R}",
*y	Jp#,E:
'rise	Rx"O
(rive	Ft!A'fA?!fXV
's	Js!Os"3
(k	Fk!A/:0H#f
)ed	Rw",
`)
