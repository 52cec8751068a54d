sitegenSearch("n900cad09-12",`!command begins	Rq&,
+uild	Rn&A
/s	Rv&%
*describes	Rk&%
+id	Rk&{&
*however	Rk&3
*line	B":&:f&(),!A#,#%
*make	Ro!t
*names	Jq&,(O
+eeds	Rk&{'
*of	Rk&&
+n	R{&&
+verwrites	Rk&{#
*provision	Rt%3
*says	Jk&A&^#,
+ends	Ro!H
*that	Rw&V
+imings	Rk&3
*with	Rr&A
+rites	Ro&3
)line tools	Rr&,
)s on	Ro!%
+the	Rs&m
+which	Rn&A
's single	R}&3
(eparated values	Rj&f
&ent admits	Ro%,
+nd	Rq&,
*changes	Rz&H
*left	Rk&{!
*or	Rn!A
*the	Rs&t
)s a	R}&O
+configuration	R}&O
+empty	Ru&,
+go	Rs&{"
+trailing	R}&3
+what	RE,
'rce a	Rk%&
+formerly	Rk%3
&it an	Ra&3
)branch	Rm&8
)default	Rw&:
)is	Rw&:
*t	Ru&,
)of	Rw&:
)upon	Rw&:
(s and	Rw&:
*itself	R_",
*of	Rk&m
(ted its	Rw&:
,may	Ra&:
&on are	Rx&3
*s	Rx&3
)belief	Jk!3@O
)cause	Re%3
)error	Ri!,
)findings	Rk%:
+rst	Rs!V
)it	Rw!t
)libraries	Ru!%
)mark	Jl&^)&!{#
*eaning	Rd#m
`)
