sitegenSearch("nf6a2d8f7-8",`!post gets	Ro!3
(raphql	Rh!*
'has	Jm!H1f
(ttps	Ro%1
'into	Bp!H&,5:":-f
(s	Bt!3)O":,:(,!A
(t	J|!OU:
)self	Ri"3
'jobs	Rf#?
(son	R~"H
'l	Jt!36H
(ead	Ri"3
(ock	Rs!O
'may	Bi!,+:#,:3"OV:
(icrosoft	Ju%?"?
0serveractivesync	Ju%?"?
'needs	Rz"O
)wer	Rs!O
(ode	Rf":
+js	Rf":
'on	Rt!%
(r	Rg"3
)ders	F|!3!?4?*?
(ver	Rh!3
(wa	Rq%?
'photos	R|"?
(rofile	Ro%?
(ut	Fm"3"3Af
'redirect	Ri"3
)mained	Rf":
-ing	Rk":
)ports	Fv!?8?E?
)quests	Rg"H
(fc	J|!H(O
'searches	R}"?
)nd	Rn"f
(ince	Rc#:
(o	Rm!H
)ap	Rv#:
(tock	Ra"?
,counts	Ra"?
'that	Bs!H#,)H!O)3):+O<:
)e	F{!,.H',
*re	Ri"O
(o	Fh!,63-:
)wards	R}#3
(ranscripts	Rq"?
(urn	Rn",
'use	Rd%:
'v1	Ry#?
(ideos	Rz!?
'with	Ji"fFh
+out	Jp!VKH!f
&301 is	Rg":
(2 stops	Rh":
(3 forbids	Ri":
&gres psql	Rq&m
*ql postgres	Rq&m
&s that	Rq!:
*e	Rm"H
#t that	Rb#3
%s that	Rb#,
#wer or	Ry&?
`)
