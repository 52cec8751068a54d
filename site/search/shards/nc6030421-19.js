sitegenSearch("nc6030421-19",`!portals generate	Ri%:
2token	Ri%:
*in	Ru#:
*page	Ru#H!O
*redirect	Ru#:
*work	Ru#f
&s that	R~#V
#sition 4	R{!?
*s belong	R_"H
%sibility rfc	Rs!,
(le from	Jv"3%f
+later	Ry!3
%t a	Fq!O#,)H?O
(fter	Rz!H
(gain	Jn!:%O
(lone	Rr"3
)ready	Rg"3
(nd	Bq!O"3.O53*:3O!f
)swer	Rz!h
(pi	R_&?
(rrive	Rr!h
(s	Fs!V:f,H
'becomes	Rr!3
(ookings	Rb#?
(y	Jn!:^f
'checkout	Rg"?
(omputed	Ry!3
(url	Jg"HG:
)stomers	R|"?
'd	Rx"f
'exports	Fs!?*?h!1!8!?
'for	R{"f
'gets	Rm!3
(raphql	Rf!*
'has	Jk!H1f
(ttps	Rm%1
'into	Bn!H&,5:":-f
(s	Br!3)O":,:(,!A
(t	Jz!OU:
)self	Rg"3
'jobs	Rd#?
(son	R|"H
'l	Jr!36H
(ead	Rg"3
(ock	Rq!O
'may	Bg!,+:#,:3"OV:
(icrosoft	Js%?"?
0serveractivesync	Js%?"?
'needs	Rx"O
)wer	Rq!O
(ode	Rd":
+js	Rd":
'on	Rr!%
(r	Re"3
)ders	Fz!3!?4?*?
(ver	Rf!3
(wa	Ro%?
'photos	Rz"?
(rofile	Rm%?
(ut	Fk"3"3Af
(ython	R{"&
`)
