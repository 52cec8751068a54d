sitegenSearch("n51048ec1-11",`!command begins	Ro&,
+uild	Rl&A
/s	Rt&%
*describes	Ri&%
+id	Ri&{&
*however	Ri&3
*line	B":&:d&(),!A#,#%
*make	Rm!t
*names	Jo&,(O
+eeds	Ri&{'
*of	Ri&&
+n	Ry&&
+verwrites	Ri&{#
*provision	Rr%3
*says	Fi&A&^#,
+ends	Rm!H
*that	Ru&V
+imings	Ri&3
*with	Rp&A
+rites	Rm&3
)line tools	Rp&,
)s on	Rm!%
+the	Rq&m
+which	Rl&A
's single	R{&3
(eparated values	Rh&f
&ent admits	Rm%,
+nd	Ro&,
*changes	Rx&H
*left	Ri&{!
*or	Rl!A
*the	Rq&t
)s a	R{&O
+configuration	R{&O
+empty	Rs&,
+go	Rq&{"
+trailing	R{&3
+what	RE,
'rce a	Ri%&
+formerly	Ri%3
&it an	R~%3
)branch	Rk&8
)default	Ru&:
)is	Ru&:
*t	Rs&,
)of	Ru&:
)upon	Ru&:
(s and	Ru&:
*itself	R}!,
*of	Ri&m
(ted its	Ru&:
,may	R~%:
&on are	Rv&3
*s	Rv&3
)belief	Ji!3@O
)cause	Rc%3
)error	Rg!,
)findings	Ri%:
+rst	Rq!V
)it	Ru!t
)libraries	Rs!%
)mark	Jj&^)&!{#
*eaning	Rb#m
`)
