sitegenSearch("nef0d1610-8",`!files example	Js"?+?(?
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
'up	J31D8
&ed in	BT,JAm"O!f!m"{!)3
)the	Rs"f
)up	Rs&:!{#
&ing it	Rv"H
&s a	R_!,
(in	Jw!m,3
)t	RI:
*s	Rz&H
(the	J5,c#H
*ose	Rz&3
(up	Rs"3
%m demolition	Rg&3
%ter against	Ra"3
*nswered	Ru%,
)cacheable	Rk!3
)footer	Rz&,
+r	Rh%3
)of	Ju%&F,
)school	Ra"?
*wallows	Rd%:
)takes	Ra"A
*hen	Ra"H
`)
