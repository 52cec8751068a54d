sitegenSearch("n01807bc9-2",`!resource limit	Jw#hQ3
+may	Ru"O
+no	Rt#O
-ne	Rr",
-t	Rv"3
+of	J_"A-3F?
,r	Rg#&
+remaining	Rh&3
-solve	Rz"&
,fc	Jb#3%O
+send	Rm"3
,uch	Rl"H
-pports	Rv",
+that	B~!H'&%:&,-32A
-e	Rc#O
+until	Rh&3!:
,sed	R{"&
+wait	Rh&:
-s	J}!3"3
,ithout	Ji!%7,
+yet	R_#,
*group host	Rm&8
*id d	Rf"?
-the	Rf"H
-which	Rf":
*s and	Re"&
,it	Rn#3
,many	Rl!3
,place	Ri"3
,stopped	Rg#H
,you	Ri!H
%pect there	R~",
&ond 524	Rd%V
*async	R_"3
)async asks	R_"3
(se after	Rm!,
,lso	Rm%O
-ways	Rj!3
,nd	Bj!%':"&,H"3a"&E&!,
-swer	Rf%:
,t	Ji!313l",
+before	RY,
,ody	R_&3
+c	Rz%&!,
,an	Ru!,
-rries	Js!%,&x!,
,hecker	R~&(
,lass	Rq%,
,ode	Jo!?!F!Mr!8
/s	Fn",w!,"3#&!,
-mes	Ry!A
-unt	R{!,
+ends	Rb"&!,
,rrors	Ri!t
,xpected	Rz!:
+find	Ro!&
,ollows	Jx!,o!,m!&
-r	J{!Ht!,
,rom	Jq#&o!:
+goes	Rk"A
-ogle	Ra":
,rants	Rc"O
+had	Jz!3e!,
`)
