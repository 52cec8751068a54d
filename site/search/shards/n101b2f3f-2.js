sitegenSearch("n101b2f3f-2",`!commands on	Rq!%
+the	Ru&m
+which	Rp&A
's single	R_'3
(eparated values	Rl&f
&ent admits	Rq%,
+nd	Rs&,
*changes	R|&H
*left	Rm&{!
*or	Rp!A
*the	Ru&t
)s a	R_'O
+configuration	R_'O
+empty	Rw&,
+go	Ru&{"
+trailing	R_'3
+what	RF,
'rce a	Rm%&
+formerly	Rm%3
&it an	Rc&3
)branch	Ro&8
)default	Ry&:
)is	Ry&:
*t	Rw&,
)of	Ry&:
)upon	Ry&:
(s and	Ry&:
*itself	Rb",
*of	Rm&m
(ted its	Ry&:
,may	Rc&:
&on are	Rz&3
*s	Rz&3
)belief	Nm!3@O
)cause	Rg%3
)error	Rk!,
)findings	Rm%:
+rst	Ru!V
)it	Ry!{"
)libraries	Rw!%
)mark	Nn&^)&!{#
*eaning	Rf#m
*istakes	.v!%&J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J8&?*)3
)one	Nn!Vn#3
*ptions	Rm&:!A!m
)problems	Rl#f
)rule	R_"O
)to	Ri%3
*ypes	Rr!^
)web	R|!:
*hen	Rg#:
*ith	Rz&A
(est cause	Rf%3
,of	Rz&3
`)
