sitegenSearch("neb29e5ad-84",`!advice let	>f!H*:&H*H(f,H%3*H2H(H2:
*imit	Rn#f
*og	Jg#H&m
+ok	Je!^s":
)make	Fs!A!H'Hv!:
)name	Jw!HVO
*ever	Fs!t(O8Om!:
*o	6i"&"&%&#&"&"&"&"&"O%&%&"&"&"&#&#&*&#&'&"&"&"&
+t	:t!&"&"&"&"&"&"&"&"&"&"&"&#&"&'&
)on	Je!O,&
)raise	Rv!3
*edirect	Rf#3
+fuse	Ru!H
+peat	Ra":
,ort	Rm"H
+turn	Rs!m
*un	Rq!^
)say	Rm"O
*end	>g!f'3':#,*H!O,O+3"f%H9O%m
+rvers	Rq!3
*how	Rg"H
*tart	Jl!O:O
,te	Rl"O
,y	R{"f
+op	Rf"H
)take	R}!f
*est	Re"H
*hat	Rt#H
+e	Fj!^"%+H
,se	Rt#3
*reat	Rx!H
*wo	Rk#f
)use	Fn!AK31H
)vary	Rn#H
)wait	Rv"H
+tch	Rr#H
*hen	Je!HCO
,re	Rh"O
*rite	Fe!H&34H
)yes	:n"&(&"&%&(&#&&&"&"&"&"&'&#&
&se name	Rd"3
(d in	Rc&:
*to	Ry!f
(s fewer	R_&3
*that	Ry#:
"f is	R{&,
#fair the	Rq!,
)wait	Rc#3
%ected you	Rm#?
(ing the	Rb#,
#resh or	R}":
#ter 10	Rr!H
)8200	R_"A
)xx	Ry&3
(2	Rq!O!m
)0	Fr!H!m4f(:
)7	Ru"A
(30	Fh#?TV)?
`)
