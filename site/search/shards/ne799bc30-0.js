sitegenSearch("ne799bc30-0",`!browsers should	Ri#:
.w	>d!,E:.:":":':4:":%:-:@3
,top	Rv!H!m
+tab	Rz&V
-ke	Ru&:
,reat	Rw!t
,urn	Rr!H
+use	R{!:
+want	R{!A
,hat	Rv!3
-ere	Rz&V
,ould	Jn"fL3
"ub25j zq	Ry!?
#cket errors	Rw&*
)rclone	Rw&*
#ffer 8	R_#:
)before	R~"H
)holds	Rz%3
)of	Rq#H
)size	Rq#H!m
(s 4	Rz%8
*an	Rq"H
,d	Rq"f
*in	Rz%,
*nginx	Rq"H
+ode	R_#:
*or	Jm#fN,
*than	Rz%,
,e	Rz%&
*which	Rm#:
+ith	Rq"f
#g and	Rv#H
#ild a	R&:
)ddresses	Rr!V
)nd	J{!3{"3%A
)pis	Ri&%
(check	Rk&.
(decides	RV,
)oes	Jk&:&O
(ends	Rk&3
(fails	Rk&3
)or	Rk&3
)rom	Rv&3
(has	Rv&3
)ttp	Rj%?
(in	Rk&m
)s	Rk&3
)t	Jp#3a!<
(logs	Rx"H
(on	J&,f!,_!A
)utput	Rm&8
(publishes	Rz&A
(quiet	R{&T
(release	Ro&,
*places	Rb!,
(server	Rr%3
)itegen	Ro&&!.
)omething	Ru!:
*urce	Jm&*#8!?#"
(tag	Rm&*
)hat	Rk&3
*en	Rn&A
(with	FJ:b%3&A!f%:
,out	RT,
)rites	Bo&^%A#(#,!A#%
*ote	Rk&^
`)
