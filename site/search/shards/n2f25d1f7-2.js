sitegenSearch("n2f25d1f7-2",`!lies in	Ff&H"3"V&,
)side	R%,
'meanwhile	Rg&3
'outside	F;,d"3f!&6F
'people	Rz"H
'rfc	Rv",
'there	R),
'under	Rq&,
'within	Ra%3
#fe cycle	BS&"&"&q#v>(
'life	FS&"&"&
'of	Rd#O
'while	Rv!&
&time at	Rd"O
+can	Ra#O
+for	Rf"O
+in	Rq#O
+of	Rj#O
+rfc	F~!O-OJO
%t a	Rj&&!X
'the	R2:
&ed and	R_!:
)without	Ri'&
&s nothing	F_!:h#{!&V
(one	Rf&{!
*ly	R_!,
#ke 204	R~!:
'300	Rj"H
'503	Rg%:
)4	R~%:
'a	><,M3)O#:!AD:,:1H1:>V':#:
(n	Fy!:;fn!V
)d	Ja"fl"V
)y	Bf"O%:#:&:)f::a!{"
(re	Jq&A)3
'developers	R_&3
'get	Rs!,
(rowth	Ro!A
'hard	Rb",
'in	Ri"A
(s	Rx&3
(t	Fe!C-Vd#H
)s	Rs!^
'links	Rh&O
(ost	Rg!:
'success	Rx#:
'the	Fv!H;:<fUV
)is	Rt#:
)ose	Rx&:
(o	Rt"H
&ly a	Ry&3
)been	R*,
)it	Rj!f
)not	J_%:B3
)to	Jw!,A,
)yours	Ro!O
#mit above	Ry#:
)nd	Bk!APH"O/H(H43
*swers	R}#3
)re	Rq!:
)s	Rz"f
(bandwidth	Rg%:
)ecomes	Rh#O
)rowsers	Rr!H
`)
