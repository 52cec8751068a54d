sitegenSearch("n30341f31-2",`!passing state	Rk%:
*the	R_#H
+rouble	Rj#:
&word again	Rx%,
,lone	Rx"f
,nd	Rw%:
-ybody	Rg#H
,t	Ri!:
+can	Jx"Hb!:
,hanged	Rx"f
+dialogue	Ji!:J:#:
,o	Rr"3
+first	Rx"A
+in	Rx"H
,s	Js!Og"&
+may	Rw%,
+of	Rx%,
,perators	Rx%:
,ver	Rx%:
+policy	Rx%3
+was	Rw!t
,here	Rx":
%t a	Bx!:&:J38&c!V
(n	Rz!:
'it	J{!:33
)s	JV&5He#3
'nginx	Rs#f
'the	Jo!:]f
&e a	R~&&
(is	R|&%
)t	R4:
(live	Ro!V
(what	R~&,
&ing so	R~&:
*tokens	R_'3
#tch and	Rw!O
(can	Rw!3
)hanged	R}!3
)omes	Ra#3
(delete	Rv!3
(format	Ra#3
(if	R|!:
)s	Rb"3
(json	Ra#H!f
(once	Ru!O
)r	Jo"3"3<3
(rfc	Jw!3J3
(such	R|!3
(that	Jw!,}"f
(u	R|!?
)diff	Rs&m
)rllib3	R~":
%h 404	Rw!3
'a	F}!Hj":7%'O
(bove	R{&%
(fter	R|%:
(nd	Bp"3(H8fE:0::%
'before	Rt#f
)low	Fo#m[f!m"{!!{"!{#0,
)side	Ra'3
'catalogue	Rk&y%
'default	Rj&,
(oes	Rp#3
'in	Rl&,
)dex	Rp&,
`)
