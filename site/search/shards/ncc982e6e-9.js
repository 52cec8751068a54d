sitegenSearch("ncc982e6e-9",`!resource exhausted	Rf!3
-ists	Fp!3,3P,
+for	Jq#,S3
+group	Ri&8
+has	Bs!3/:&&!,)&!,)&(3)3
+id	Rb":!?!H
,n	Bf!O,3,&(,C3
-to	Rc",
,s	>f!O#A4,-&!,#3&3&3",',",
,t	Rs",
-self	Jc"&&,
+limit	Js#hQ3
+may	Rq"O
+no	Rp#O
-ne	Rn",
-t	Rr"3
+of	F{!A-3F?
,r	Rc#&
+remaining	Rd&3
-solve	Rv"&
,fc	J}"3%O
+send	Ri"3
,uch	Rh"H
-pports	Rr",
+that	Bz!H'&%:&,-32A
-e	R~"O
+until	Rd&3!:
,sed	Rw"&
+wait	Rd&:
-s	Jy!3"3
,ithout	Je!%7,
+yet	R{",
*group host	Ri&8
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
,nd	Bf!%':"&,H"3a"&D&!,
-swer	Rb%:
,t	Fe!313l",
+before	RV,
,ody	R{%3
+c	Rv%&!,
,an	Rq!,
-rries	Fo!%,&x!,
,hecker	Ry&(
,lass	Rm%,
,ode	Jk!?!F!Mr!8
/s	Fj",w!,"3#&!,
`)
