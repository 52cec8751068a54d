sitegenSearch("n0dd2e32a-9",`!comes the	Ro&:
)o	R~#3
*o	R4,
(up	Rq#H
(with	Ro!3
,out	Rg#3
%ic of	Rx#,
&ng all	Rd#f
)in	Jt!3&,
)no	R{"O
+store	R{"O
)page	Rp!,
)response	Rw!&
)soon	Rl#H
%ma a	RF:
)n	Rx&Q
(separated	Rf&f
)o	RF3
'nd answers	Rv&%
*build	Rj&A
/s	Rq&%
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
`)
