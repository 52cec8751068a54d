sitegenSearch("nc6030421-44",`!recommendation rfc	Rs!,
+s ca	Ri&*
-libcmark	Ri&*
50.30.2	Ri&*
-that	R{"f
/is	Rr#3
&nnects when	Rf!H
&rd a	Js!Od#A
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
*s	BZ,C3=,/3;3'3NA
*tself	Rv"O
)job	Ro!1
,code	Ro!1
)keeps	Rg#:
)matches	Rq"3
+y	R}!f
)of	Ru&O!{"!{*
*ne	Ri%3
*r	Be!H)%/&"f|"A!H
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
%irect 3xx	Rk%&
+a	F]:y!f7:
,ddress	R|#:
,nd	F{!f+:"H%:
-ew	Rl"O
,pi	Rr!O
,rrives	Jg"Ht!:
,s	Rf"f
,t	Rl"H
+becomes	Jg"&6V
2get	Rg"&
`)
