sitegenSearch("n382a8262-10",`!commaseparated values	Rf&f
&ent admits	Rk%,
+nd	Rm&,
*changes	Rv&A
*left	Rg&{!
*or	Rj!A
*the	Ro&t
)s a	Ry&O
+configuration	Ry&O
+empty	Rq&,
+go	Ro&{"
+trailing	Ry&3
+what	RE,
'rce a	Rg%&
+formerly	Rg%3
&it an	R|%3
)branch	Ri&8
)default	Rs&:
)is	Rs&:
*t	Rq&,
)of	Rs&:
)upon	Rs&:
(s itself	R{!,
(ted its	Rs&:
,may	R|%:
&on are	Rt&3
*s	Rt&3
)belief	Jg!3@O
)cause	Ra%3
)error	Re!,
)findings	Rg%:
+rst	Ro!V
)it	Rs!t
)libraries	Rq!%
)mark	Jh&^)&!{#
*eaning	R_#m
*istakes	.p!%&J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J8&?*)3
)one	Jh!Vn#3
*ptions	Rg&:!A!m
)problems	Rf#f
)rule	Ry!O
)to	Rc%3
*ypes	Rl!^
)web	Rv!:
*hen	Ra#:
*ith	Rt&A
(est cause	R_%3
,of	Rt&3
(ly do	Rh!V
+take	Rn#:
,urns	Ru%:
(mark as	Ro&&
-does	Jh&^)%
`)
