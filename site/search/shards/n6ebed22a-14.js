sitegenSearch("n6ebed22a-14",`!browsers what	Rr!3
-ere	Ru&O
,ould	Jj"fL3
"ub25j zq	Ru!?
#cket errors	Rr&*
)rclone	Rr&*
#ffer 8	R{":
)before	Rz"H
)holds	Rv%3
)of	Rm#H
)size	Rm#H!m
(s 4	Rv%8
*an	Rm"H
,d	Rm"f
*in	Rv%,
*nginx	Rm"H
+ode	R{":
*or	Ji#fN,
*than	Rv%,
,e	Rv%&
*which	Ri#:
+ith	Rm"f
#g and	Rr#H
#ild a	R&:
)ddresses	Rn!V
)nd	Fw!3z"3%A
)pis	Re&%
(check	Rg&.
(decides	RU,
)oes	Jg&:&O
(ends	Rg&3
(fails	Rg&3
)or	Rg&3
)rom	Rq&3
(has	Rq&3
)ttp	Rf%?
(in	Rg&m
)s	Rg&3
)t	Jl#3a!<
(logs	Rt"H
(on	F&,b!,_!A
)utput	Ri&8
(publishes	Ru&:
(quiet	Rv&T
(release	Rk&,
*places	R^,
(server	Rn%3
)itegen	Rk&&!.
)omething	Rq!:
*urce	Ji&*#8!?
(tag	Ri&*
)hat	Rg&3
*en	Rj&A
(with	FJ:}#3&A!f#:
)rites	Bk&^#A#(#,!A#%
*ote	Rg&^
'ing alone	Ri&*
+it	Rg!:
+may	Rt%3
+on	Rx!H
+something	Re&.
+the	J*,_"H
's a	Ri&,
*s	Jg&t&3
)documentation	Rm&%
+es	Rm%,
`)
