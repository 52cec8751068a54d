sitegenSearch("naa8731a2-3",`!advice not	:x!&"&"&"&"&"&"&"&"&"&"&"&#&"&'&
)on	Ji!O,&
)raise	Rz!3
*edirect	Rj#3
+fuse	Ry!H
+peat	Re":
,ort	Rq"H
+turn	Rw!m
*un	Ru!^
)say	Rq"O
*end	>k!f'3':#,*H!O,O+3"f%H9O%m
+rvers	Ru!3
*how	Rk"H
*tart	Jp!O:O
,te	Rp"O
,y	R_#f
+op	Rj"H
)take	Rb"f
*est	Ri"H
*hat	Rx#H
+e	Jn!^"%+H
,se	Rx#3
*reat	R|!H
*wo	Ro#f
)use	Jr!AK31H
)vary	Rr#H
)wait	Rz"H
+tch	Rv#H
*hen	Ji!HCO
,re	Rl"O
*rite	Ji!H&34H
)yes	:r"&(&"&%&(&#&&&"&"&"&"&'&#&
&se name	Rh"3
(d in	Rg&:
*to	R}!f
(s fewer	Rd&3
*that	R}#:
"f is	Ra',
#fair the	Ru!,
)wait	Rg#3
%ected you	Rq#?
(ing the	Rf#,
#resh or	Rb#:
#ter 10	Rv!H
)8200	Rd"A
)xx	R~&3
(2	Ru!O!m
)0	Jv!H!m4f(:
)7	Ry"A
(30	Jl#?TV)?
(400	R|!A
(50	Jv!H!mk"V
(60	Ry"3
(a	6j!H!f%:':!V"3!:"%!f"H!O"3",!t#H%:","H!O"H%:!V!f)3"H!O&3!H%f*H0:%f%h-3):#:,,':'3-:
)ll	Jb"H9H7f
+owed	Rr!V
)n	Jq#:'H
`)
