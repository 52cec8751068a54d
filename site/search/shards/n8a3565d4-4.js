sitegenSearch("n8a3565d4-4",`!recognises a	Jr!:Z,
-the	R}%,
&mmend cache	Rr"O
1control	Rr"O
,one	Rq"3
+ation is	Jq!%y"%
1rfc	Rw!,
+s ca	Rm&*
-libcmark	Rm&*
50.30.2	Rm&*
-that	R_#f
/is	Rv#3
&nnects when	Rj!H
&rd a	Jw!Oe#H
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
`)
