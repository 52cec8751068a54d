sitegenSearch("nf06a3657-14",`!passes cannot	Re#,
)on	Rl#H
*ver	Ra#:
)the	Je!8<:<&
,m	R{!H
&ing a	R|"H
*on	Rj#H
*state	Rm%:
*the	Rb#H
+rouble	Rl#:
&word again	Rz%,
,lone	Rz"f
,nd	Ry%:
-ybody	Ri#H
,t	Rk!:
+can	Nz"Hb!:
,hanged	Rz"f
+dialogue	Jk!:J:#:
,o	Rt"3
+first	Rz"A
+in	Rz"H
,s	Nu!Og"&
+may	Ry%,
+of	Rz%,
,perators	Rz%:
,ver	Rz%:
+policy	Rz%3
+was	Ry!{"
,here	Rz":
%t a	Bz!:&:J38&c!V
(n	R|!:
'it	N}!:33
)s	JW&6Oe#3
'nginx	Ru#f
'the	Nq!:]f
&e a	Ra'&
(is	R~&%
)t	R5:
(live	Rq!V
(what	Ra',
&ing so	Ra':
*tokens	Rb'3
#tch and	Nx!3"V
(can	Ry!:
)hanged	R_"3
)omes	Rc#3
(delete	Rx!3
(format	Rc#3
(if	R~!:
)s	Rd"3
(json	Rc#H!f
(once	Rw!O
)r	Fm!HE3"3<3
(rfc	Ny!:J3
(such	R~!3
(that	Ny!,}"f
(u	R~!?
)diff	Ru&m
)rllib3	Ra#:
%h 404	Ry!:
'a	F_"Hj":7%'O
(bove	R}&%
(fter	R~%:
(nd	Br"3(H8fE:0::%
'before	Rv#f
)low	Fq#m[f!m"{!!{"!{#0,
)side	Rc'3
`)
