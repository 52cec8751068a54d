sitegenSearch("n8e72b1f6-68",`!comments configuration	Rx&O
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
&on as	Rs&3
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
)neighbours	Rs&3
)one	Jh!Vm#3
*ptions	Rg&:!A!m
)problems	Rf#f
)rule	Ry!O
)this	Rs&3
*o	Rc%3
*ypes	Rl!^
)web	Rv!:
*hen	Ra#:
*ith	Rs&A
(est cause	R_%3
,of	Rs&3
(ly do	Rh!V
+take	Rn#:
,urns	Ru%:
(mark as	Rn&&
-does	Jh&^(%
-gfm	Rn&m
-read	Rn&%
1s	Rn&{#
%panies explain	Rg%,
,the	Rj"f
)ons are	Rf%3
(y as	Ra%V
`)
