sitegenSearch("n0098804a-1",`!recognises the	R_&,
&mmend cache	Rt"O
1control	Rt"O
,one	Rs"3
+ation is	Ns!%y"%
1rfc	Ry!,
+s ca	Ro&*
-libcmark	Ro&*
50.30.2	Ro&*
-that	Rb#f
/is	Rx#3
&nnects when	Rl!H
&rd a	Ny!Ve#H
*fter	Re"3
*nd	Fk!H63>3J3
*s	Rg%:
)both	Rm#,
*rings	R_#:
)confirms	Rt!^
)existed	R}"H
.s	Rw"3
)has	Ny!ADA
)in	Bk!:)H<31HK3
+cluded	Rs"H
*s	B_!,E3=,/3;3'3OA
*tself	R|"O
)job	Ru!1
,code	Ru!1
)keeps	Rm#:
)matches	Rw"3
+y	Rd"f
)of	R|&V!{#!{+
*ne	Ro%3
*r	Bk!H)%/&"f}"H!O
*ut	Rk!H
)points	Rl%:
+st	Ra"3
)stands	Rm!H
)that	Bk!HLf"f'f23q!H
+e	Ra"H
,m	Rw&O
)was	Ra":
*hat	Rm&V
+en	Ra"H
,re	Rk!:
+ich	Ry!A
*ith	Jy!{!,353
(ed in	Rm&3
+there	Rg"H
(s a	Rk%&
+nd	Rx#3
+s	Rk!O
*in	Rg%V
+t	Rk#,
*of	Rv"f
*rest	Rn!V
*than	Ra#3
*with	Rf%:
%ur are	Rs&,
%v q	Rf%:
&q no	Rf%:
#deem http	Rk#?
(s a	Rk#A
%irect a	N{#f7:
,ddress	Rc%:
`)
