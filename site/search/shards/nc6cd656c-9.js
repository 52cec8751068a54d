sitegenSearch("nc6cd656c-9",`!file w1	R<3
)md	R<3
(as	RE,
(hen	Rw&H
*re	Rk&{#
*ther	Rl&,
(ith	J;:d&:
+out	Rk&3
(ould	J~"39fU{"
&pdf http	Rt#f
&s 9	Rk&1
(a	Ru&,
)nd	F@,l%^&T*%!O
*y	R=8
)re	B@3(,f%3%A%,!:
)s	Rt&,
(become	Rl&&
*side	Rt&V
)rowsers	R',
(change	Rv&3
)ode	Rj&,
*ntent	Rb!,
)ut	R_#H
(differ	Rw&O
)ry	Rw&V
+run	Rw&V
(example	Js"?+?(?
(for	Ro&^
)ragments	Rn&:
(in	Jo&^'O
)s	Jk&3-,&A
)t	R}%,
*s	Rq&,
(lie	Rk&{'
*nked	Rk%:
(name	B":<,!:p!O_"3"{"!{%*t
)ot	Rw&:
(of	Bj&m"3!m"O&%",':
*ten	R}&O
)nly	Rp#f
)r	Ro&f
)wn	RM:
(path	Rl&,
(relative	RJ,
(same	Rt&%
)ent	Rw&T
)itegen	Rk&^
/manifestjson	Rk&^
)uch	Rl&{!
(that	:#,",#,E,QO0Ox!:,3!:"%!A&:",(O"%-&%&
*e	Bl!O03r"3&[',
+mselves	Rw&O
+re	Rw&O
)o	Rl&<
)ype	Rd"A
(whoever	Rz!3
+se	Jk!:c#%*^
)ith	Jj&3(%
,out	R{!H
)ould	J@&u%A
'examplecom call	Rs"?
681flac	Rs"?
2problems	R|"?
%l the	Rc!1
`)
