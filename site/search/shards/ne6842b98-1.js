sitegenSearch("ne6842b98-1",`!record a	Jw!Oe#H
*fter	Rc"3
*nd	Fi!H63>3J3
*s	Re%:
)both	Rk#,
*rings	R}":
)confirms	Rr!^
)existed	R{"H
.s	Ru"3
)has	Jw!:DA
)in	Bi!:)H<31HK3
+cluded	Rq"H
*s	B^,D3=,/3;3'3OA
*tself	Rz"O
)job	Rs!1
,code	Rs!1
)keeps	Rk#:
)matches	Ru"3
+y	Rb"f
)of	Rz&V!{#!{+
*ne	Rm%3
*r	Bi!H)%/&"f}"H!O
*ut	Ri!H
)points	Rj%:
+st	R~!3
)that	Bi!HLf"f'f23q!H
+e	R~!H
,m	Ru&O
)was	R~!:
*hat	Rk&V
+en	R~!H
,re	Ri!:
+ich	Rw!:
*ith	Jw!m,353
(ed in	Rk&3
+there	Re"H
(s a	Ri%&
+nd	Rv#3
+s	Ri!O
*in	Re%V
+t	Ri#,
*of	Rt"f
*rest	Rl!V
*than	R~"3
*with	Rd%:
%ur are	Rq&,
%v q	Rd%:
&q no	Rd%:
#deem http	Ri#?
(s a	Ri#A
%irect a	Jy#f7:
,ddress	Ra%:
,nd	Ba!:@f+:"H%:o",
-ew	Rp"O
,pi	Rv!O
,rrives	Jk"Ht!:
,s	Rj"f
,t	Rp"H
+becomes	Jk"&6V
2get	Rk"&
,rowsers	Ru&:
+can	Ro",!H
+does	Rj"H
+everyone	Ri"f
+fetch	>r!H&3!A!H3:":!f":":&:":
,ollows	Ru&A
`)
