sitegenSearch("nfa014e69-12",`!resourcegroup host	Ri&8
*id d	Rb"?
-the	Rb"H
-which	Rb":
*s and	Ra"&
,it	Rj#3
,many	Rh!3
,place	Re"3
,stopped	Rc#H
,you	Re!H
%pect there	Rz",
&ond 524	R_%V
*async	R{!3
)async asks	R{!3
(se after	Ri!,
,lso	Ri%O
-ways	Rf!3
,nd	Bf!%':"&,H"3a"&E&!,
-swer	Rb%:
,t	Fe!313l",
+before	RV,
,ody	R{%3
+c	Rv%&!,
,an	Rq!,
-rries	Fo!%,&x!,
,hecker	Rz&(
,lass	Rm%,
,ode	Jk!?!F!Mr!8
/s	Fj",w!,"3#&!,
-mes	Ru!A
-unt	Rw!,
+ends	R}!&!,
,rrors	Re!t
,xpected	Rv!:
+find	Rk!&
,ollows	Ft!,o!,l!&
-r	Jw!Ht!,
,rom	Jm#&o!:
+goes	Rg"A
-ogle	R|!:
,rants	R~!O
+had	Jv!3e!,
-s	BV,>A+:":+f4:
,eader	Fe!V":c!H(k
1s	Jl!?s!3
,op	Rf%H
,ttp	.j!,,&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
/accepted	R{!&
0lreadyreported	Rb"&
/badgateway	Rm#&
2request	Rm"&
`)
