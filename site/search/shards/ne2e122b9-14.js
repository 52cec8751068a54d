sitegenSearch("ne2e122b9-14",`!password can	Jv"Hb!:
,hanged	Rv"f
+dialogue	Fg!:J:#:
,o	Rp"3
+first	Rv"A
+in	Rv"H
,s	Jq!Og"&
+may	Ru%,
+of	Rv%,
,perators	Rv%:
,ver	Rv%:
+policy	Rv%3
+was	Ru!t
,here	Rv":
%t a	Bv!:&:J38&c!V
(n	Rx!:
'it	Jy!:33
)s	FU&4He#3
'nginx	Rq#f
'the	Jm!:]f
&e a	R|&&
(is	Rz&%
)t	R4:
(live	Rm!V
(what	R|&,
&ing so	R|&:
*tokens	R}&3
#tch and	Ru!O
(can	Ru!3
)hanged	R{!3
)omes	R~"3
(delete	Rt!3
(format	R~"3
(if	Rz!:
)s	R_"3
(json	R~"H!f
(once	Rs!O
)r	Fm"3"3<3
(rfc	Ju!3J3
(such	Rz!3
(that	Ju!,}"f
(u	Rz!?
)diff	Rq&m
)rllib3	R|":
%h 404	Ru!3
'a	F{!Hj":7%'O
(bove	Ry&%
(fter	Rz%:
(nd	Bn"3(H8fE:0::%
'before	Rr#f
)low	Fm#m[f!m"{!!{"!{#0,
)side	R~&3
'catalogue	Ri&y%
'default	Rh&,
(oes	Rn#3
'in	Rj&,
)dex	Rn&,
(s	>w!f73"363P37%+t"H#:"A
(t	RQ:
)s	Ri&{"
'leads	Rj&^
'matches	Rt"3
(icrosoft	Ru%3
0serveractivesync	Ru%3
`)
