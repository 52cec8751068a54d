sitegenSearch("n2ed5c7f6-11",`!record a	Js!Oe#A
*fter	R~!3
*nd	Fe!H63>3J3
*s	Ra%:
)both	Rg#,
*rings	Ry":
)confirms	Rn!^
)existed	Rw"H
.s	Rq"3
)has	Js!:DA
)in	Be!:)H<31HK3
+cluded	Rm"H
*s	BZ,C3=,/3;3'3OA
*tself	Rv"O
)job	Ro!1
,code	Ro!1
)keeps	Rg#:
)matches	Rq"3
+y	R}!f
)of	Rv&O!{"!{*
*ne	Ri%3
*r	Be!H)%/&"f}"A!H
*ut	Re!H
)points	Rf%:
+st	Rz!3
)that	Be!HLf"f'f23q!A
+e	Rz!H
,m	Rq&O
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
%ur are	Rm&,
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
,rowsers	Rq&:
+can	Rk",!H
+does	Rf"H
+each	Rv&,
,veryone	Re"f
+fetch	>n!H&3!A!H3:":!f":":&:":
`)
