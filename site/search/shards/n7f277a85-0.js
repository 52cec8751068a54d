sitegenSearch("n7f277a85-0",`!file would	Ja#39fU{"
&pdf http	Rv#f
&s 9	Rm&1
(a	Rw&,
)nd	FA,m%^&T*%!O
*y	R>8
)re	BA3(,C:e#3"3#A%,!:
)s	Rv&,
(become	Rn&&
*side	Rv&V
)rowsers	R',
)y	R2,
(change	Rx&3
)ode	Rl&,
*ntent	Rc!,
)ut	Rb#H
(differ	Ry&O
)ry	Ry&V
+run	Ry&V
(example	Ju"?+?(?
(for	Rq&^
)ragments	Rp&:
(in	Nq&^'O
)s	Jm&3-,&A
)t	R_&,
*s	Rs&,
(lie	Rm&{'
*nked	Rm%:
(name	B":=,!:q!O_"3"{"!{%*t
)ot	Ry&:
(of	Bl&m"3!m"O&%",':
*ten	R_'O
)nly	Rr#f
)r	Rq&f
)wn	RN:
(path	Rn&,
(relative	RK,
(same	Rv&%
)ent	Ry&T
)itegen	Rm&^
/manifestjson	Rm&^
)uch	Rn&{!
(that	:#,",#,F,RO0Ox!:,3!:"%!A&:",(O"%-&&&
*e	Bn!O03r"3&[',
+mselves	Ry&O
+re	Ry&O
)o	Rn&<
)ype	Rf"A
(whoever	R|!3
+se	Jm!:c#%*^
)ith	Nl&3(%
,out	R}!H
)ould	NA&v%A
'examplecom call	Ru"?
681flac	Ru"?
2problems	R~"?
%l the	Rd!1
'up	N41D8
&ed in	BU,KAm"O!f!m"{!)3
)the	Ru"f
)up	Ru&:!{#
`)
