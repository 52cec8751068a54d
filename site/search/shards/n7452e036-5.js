sitegenSearch("n7452e036-5",`!bug and	Rx#H
#ild a	R&:
)ddresses	Rt!V
)nd	J}!3{"3%A
)pis	Rk&%
(check	Rm&.
(decides	RW,
)oes	Nm&:&O
(ends	Rm&3
(fails	Rm&3
)or	Rm&3
)rom	Rx&3
(has	Rx&3
)ttp	Rl%?
(in	Rm&m
)s	Rm&3
)t	Nr#3a!<
(logs	Rz"H
(on	J&,h!,_!A
)utput	Ro&8
(publishes	R|&A
(quiet	R}&T
(release	Rq&,
*places	Rc!,
(server	Rt%3
)itegen	Rq&&!.
)omething	Rw!:
*urce	Jo&*#8!?#"
(tag	Ro&*
)hat	Rm&3
*en	Rp&A
(with	FK:c%3&A!f%:
,out	RU,
)rites	Bq&^%A#(#,!A#%
*ote	Rm&^
'ing alone	Ro&*
+it	Rm!:
+may	Rz%3
+on	R~!H
+something	Rk&.
+the	N*,f"H
's a	Ro&,
*s	Nm&t&3
)documentation	Rt&%
+es	Rs%,
)it	Rp!O
)of	Rq&^
)sitegen	No&,#,
)the	Jm&m-%"%
+is	Rq&,
)what	Ns&&',
&t both	R{&%
(each	Rm&H
(files	Ry&:
(in	>b!,",!3%:b!Hh!:!O"{#&,,,"%!.!3
*to	Rq"f
)t	Rq&%
(on	NW3^3
(site	Ry&%
,s	Nm&^,O
(them	R|!3
(with	Ru&f
'in and	Rl&:
*fields	Nf!:h#O
,le	R|&3!:
`)
