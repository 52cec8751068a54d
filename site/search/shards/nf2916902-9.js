sitegenSearch("nf2916902-9",`!command builds	Rq&%
*describes	Rg&%
+id	Rg&{%
*however	Rg&3
*line	B":&:b&((,!A#,#%
*make	Rk!t
*names	Rr&O
+eeds	Rg&{&
*of	Rg&&
+n	Rv&&
+verwrites	Rg&{#
*provision	Rp%3
*says	Jg&A&^
+ends	Rk!H
*that	Rr&V
+imings	Rg&3
*with	Rm&A
+rites	Rk&3
)line tools	Rm&,
)s on	Rk!%
+the	Rn&m
+which	Rj&A
's single	Rx&3
(eparated values	Rf&f
&ent admits	Rk%,
*changes	Ru&A
*left	Rg&{!
*or	Rj!A
*the	Rn&t
)s a	Rx&O
+configuration	Rx&O
+empty	Rp&,
+go	Rn&{"
+trailing	Rx&3
+what	RE,
'rce a	Rg%&
+formerly	Rg%3
&it an	R|%3
)branch	Ri&8
)default	Rr&:
)is	Rr&:
*t	Rp&,
)of	Rr&:
)upon	Rr&:
(s itself	R{!,
(ted its	Rr&:
,may	R|%:
&on are	Rs&3
*s	Rs&3
)belief	Jg!3@O
)cause	Ra%3
)error	Re!,
)findings	Rg%:
+rst	Ro!V
)it	Rs!t
)libraries	Rq!%
)mark	Jh&^(&!{#
*eaning	R_#m
`)
