sitegenSearch("na79655bd-5",`!resource and	Rg#3
,s	Rb",
,t	R~!3
+be	Rn#,
-hind	R~!3
,y	Re",
+can	Jb"O-,B:
,ontent	Rl!A
2range	Rl!A
+does	Rv"&!,
+each	Rh"&
,xhausted	Rj!3
-ists	Jt!3,3P,
+for	Ju#,S3
+group	Rm&8
+has	Bw!3/:&&!,)&!,)&(3)3
+id	Rf":!?!H
,n	Bj!O,3,&(,C3
-to	Rg",
,s	>j!O#A4,-&!,#3&3&3",',",
,t	Rw",
-self	Jg"&&,
+limit	Jw#hQ3
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
`)
