sitegenSearch("n0a84c0ce-5",`!files beside	Rp&V
)rowsers	R',
(change	Rr&3
)ode	Rf&,
*ntent	R^,
)ut	R{"H
(differ	Rs&O
)ry	Rs&V
+run	Rs&V
(example	Fo"?+?(?
(for	Rk&^
)ragments	Rj&:
(in	Jk&^'O
)s	Fg&3-,&:
)t	Ry%,
*s	Rm&,
(lie	Rg&{'
*nked	Rg%:
(name	B":<,!:l!O_"3"{"!{%*t
)ot	Rs&:
(of	Bf&m"3!m"O&%",':
*ten	Ry&O
)nly	Rl#f
)r	Rk&f
)wn	RM:
(path	Rh&,
(relative	RJ,
(same	Rp&%
)ent	Rs&T
)itegen	Rg&^
/manifestjson	Rg&^
)uch	Rh&{!
(that	:#,",#,E,MO0Ox!:,3!:"%!A&:",(O"%-&#&
*e	Bh!O03r"3&[',
)o	Rh&<
)ype	R_"A
(whoever	Rv!3
+se	Fg!:c#%*^
)ith	Jf&3(%
,out	Rw!H
)ould	J@&q%A
'examplecom call	Ro"?
681flac	Ro"?
2problems	Rx"?
%l the	R_!1
'up	J31C8
&ed in	BS,GAm"O!f"{!)3
)the	Ro"f
)up	Ro&:!{#
&ing it	Rr"H
&s a	R[,
(in	Js!m,3
)t	RI:
*s	Rv&A
(the	J5,~"H
*ose	Rv&3
(up	Ro"3
%m demolition	Rc&3
%ter against	R|!3
*nswered	Rq%,
)cacheable	Rg!3
`)
