sitegenSearch("n353545c1-7",`!passing a	Rv"H
*on	Rd#H
*state	Rg%:
*the	R{"H
+rouble	Rf#:
&word again	Rt%,
,lone	Rt"f
,nd	Rs%:
-ybody	Rc#H
,t	Re!:
+can	Jt"Hb!:
,hanged	Rt"f
+dialogue	Fe!:J:#:
,o	Rn"3
+first	Rt"A
+in	Rt"H
,s	Jo!Og"&
+may	Rs%,
+of	Rt%,
,perators	Rt%:
,ver	Rt%:
+policy	Rt%3
+was	Rs!t
,here	Rt":
%t a	Bt!:&:J38&b!V
(n	Rv!:
'it	Jw!:33
)s	FU&2He#3
'nginx	Ro#f
'the	Jk!:]f
&e a	Ry&&
(is	Rw&%
)t	R4:
(live	Rk!V
(what	Ry&,
&ing so	Ry&:
*tokens	Rz&3
#tch and	Rs!O
(can	Rs!3
)hanged	Ry!3
)omes	R|"3
(delete	Rr!3
(format	R|"3
(if	Rx!:
)s	R}!3
(json	R|"H!f
(once	Rq!O
)r	Fk"3"3<3
(rfc	Js!3J3
(such	Rx!3
(that	Js!,|"f
(u	Rx!?
)diff	Rn&m
)rllib3	Rz":
%h 404	Rs!3
'a	Fy!Hj":6%'O
(bove	Rv&%
(fter	Rx%:
(nd	Bl"3(H8fE:0:9%
'before	Rp#f
)low	Fk#m[f!m"{!!{"!{#/,
)side	R{&3
'default	Rf&,
(oes	Rl#3
'in	Rh&,
)dex	Rl&,
`)
