sitegenSearch("n19a9ee6c-3",`!library tornado	R~%&
+reats	Rh%,
*with	Rj"H
%yaml reads	Rh&3
#cence that	Rj#3
)s and	Rj#H
#e in	Rs&3
&now	Rm&,
&that	Rg&{'
(e	Rk&^
%s before	Rb#3
)hind	Jl!:c!A
)low	Rv&m
)side	Ro&{!
)tween	Jk!:6f
)yond	R}"3
'deeper	R(,
'in	Ff&H"3"V&,
)side	R%,
'meanwhile	Rg&3
'outside	F;,d"3f!&7F
'people	Rz"H
'rfc	Rv",
'there	R),
'under	Rr&,
'within	Ra%3
#fe cycle	BS&"&"&q#v?(
'life	FS&"&"&
'of	Rd#O
'while	Rv!&
&time at	Rd"O
+can	Ra#O
+for	Rf"O
+in	Rq#O
+of	Rj#O
+rfc	F~!O-OJO
%t a	Jj&&!X%A
'the	R2:
&ed and	R_!:
)without	Rj'&
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
)y	Bf"O%:#:&:)f::b!{"
(re	Jr&A)3
'developers	R_&3
'get	Rs!,
(rowth	Ro!A
'hard	Rb",
'in	Ri"A
(s	Ry&3
(t	Fe!C-Ve#H
)s	Rs!^
'links	Rh&O
(ost	Rg!:
'success	Rx#:
`)
