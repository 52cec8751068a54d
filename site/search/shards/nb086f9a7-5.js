sitegenSearch("nb086f9a7-5",`!advice idempotent	Jq#&#&#&
*f	Nl!A2f
*gnore	Rw!V
*n	Rw!A
+spect	Rg"&
*t	Rj#3
)keep	Bx!m"^*H1H(f2f
)leave	F}!3@O.3+m
+t	:l!H'^%:&H*H(f,H%3*H2H(H2:
*imit	Rt#f
*og	Nm#H&m
+ok	Nk!^s":
)make	Jy!H!O'Hv!:
)name	N}!HVO
*ever	Fy!{"(O8Om!:
*o	6o"&"&%&#&"&"&"&"&"O%&%&"&"&"&#&#&*&#&'&"&"&"&
+t	:z!&"&"&"&"&"&"&"&"&"&"&"&#&"&'&
)offer	Ry!3
*n	Nk!O,&
)raise	R|!3
*edirect	Rl#3
+fuse	R{!H
+peat	Rg":
,ort	Rs"H
+turn	Ry!{!
*un	Rw!^
)say	Nm!HGO
*end	>m!m'3':#,*H!O,O+3"f%H9O%m
+rvers	Rw!3
*how	Rm"H
*tart	Nr!O:O
,te	Rr"O
,y	Rb#f
+op	Rl"H
)take	Rd"f
*est	Rk"H
*hat	Rz#H
+e	Jp!^"%+H
,se	Rz#3
*reat	R~!H
*wo	Rq#f
)use	Jt!AK31H
)vary	Rt#H
)wait	R|"H
+tch	N}"H<H
*hen	Nk!HCO
,re	Rn"O
*rite	Jk!H&34H
)yes	:t"&(&"&%&(&#&&&"&"&"&"&'&#&
&se name	Rj"3
(d in	Ri&:
*to	R_"f
(s fewer	Rf&3
*that	R_%:
"f is	Rc',
#fair the	Rw!,
`)
