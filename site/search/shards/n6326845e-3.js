sitegenSearch("n6326845e-3",`!resources place	Rk"3
,stopped	Ri#H
,you	Rk!H
%pect there	Ra#,
&ond 524	Rf%V
*async	Rb"3
)async asks	Rb"3
(se after	Ro!,
,lso	Ro%O
-ways	Rl!3
,nd	Bl!%':"&,H"3a"&E&!,
-swer	Rh%:
,t	Jk!313l",
+before	NZ,d!H
,ody	Rb&3
+c	R|%&!,
,an	Rw!,
-rries	Ju!%,&x!,
,hecker	Ra'(
,lass	Rs%,
,ode	Nq!?!F!Mr!8
/s	Fp",w!,"3#&!,
-mes	R{!A
-unt	R}!,
+ends	Rd"&!,
,rrors	Rk!t
,xpected	R|!:
+find	Rq!&
,ollows	Jz!,o!,n!&
-r	N}!Ht!,
,rom	Ns#&o!:
+goes	Rm"A
-ogle	Rc":
,rants	Re"O
+had	N|!3e!,
-s	BZ,@A+:":+f4:
,eader	Bk!V":'^]H(k
1s	Fq!^"?)fl!3
,op	Rl%H
,ttp	.p!,,&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
/accepted	Rb"&
0lreadyreported	Rh"&
/badgateway	Rs#&
2request	Rs"&
/conflict	R|"&
2tinue	Rz!&
0reated	Ra"&
/earlyhints	R}!&
0xpectationfailed	Re#&
`)
