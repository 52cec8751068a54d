sitegenSearch("n6b393a32-9",`!record or	Be!H)%/&"f|"A!H
*ut	Re!H
)points	Rf%:
+st	Rz!3
)that	Be!HLf"f'f23p!A
+e	Rz!H
,m	Rp&O
)was	Rz!:
*hat	Rg&V
+en	Rz!H
,re	Re!:
+ich	Rs!:
*ith	Fs!m,353
(ed in	Rg&3
+there	Ra"H
(s a	Re%&
+nd	Rr#3
+s	Re!O
*in	Ra%V
+t	Re#,
*of	Rp"f
*rest	Rh!V
*than	Rz"3
*with	R_%:
%v q	R_%:
&q no	R_%:
#deem http	Re#?
(s a	Re#A
%irect a	F]:y!f7:
,ddress	R|#:
,nd	F{!f+:"H%:
-ew	Rl"O
,pi	Rr!O
,rrives	Jg"Ht!:
,s	Rf"f
,t	Rl"H
+becomes	Jg"&6V
2get	Rg"&
,rowsers	Rp&:
+can	Rk",!H
+does	Rf"H
+each	Ru&,
,veryone	Re"f
+fetch	>n!H&3!A!H3:":!f":":&:":
,ollows	Rp&A
-r	Fe"A":EH
,rom	Re"f
+get	Rg"3
+has	Jk%VK:
,ides	Rr!O
,ttp	Rk"&
+iana	Rk%&
,n	Bi!H":*f4O(hb!,
-stead	Ru#:
,s	Fn!t&:!f5,u!:
,t	Rk":
+js	Ru&,
+keep	Jj!:B&
+leads	Jk":23
.ves	Rr!A
,ives	Rr!X
,oop	Rs#3
/s	Rc%:!H
-se	Re&3
+manual	Rf":
-y	Je"&"&
.becomeget	Je"&"&
`)
