sitegenSearch("nd052607f-68",`!commandline tools	Rm&,
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
*istakes	.p!%&J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J8&?*(3
)one	Jh!Vm#3
*ptions	Rg&:!A!m
)problems	Rf#f
)rule	Ry!O
)to	Rc%3
*ypes	Rl!^
)web	Rv!:
*hen	Ra#:
*ith	Rs&A
(est cause	R_%3
,of	Rs&3
(ly do	Rh!V
`)
