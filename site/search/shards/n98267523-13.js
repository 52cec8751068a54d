sitegenSearch("n98267523-13",`!comments configuration	R}&O
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
*istakes	.t!%&J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J8&?*)3
)one	Jl!Vn#3
*ptions	Rk&:!A!m
)problems	Rj#f
)rule	R}!O
)to	Rg%3
*ypes	Rp!^
)web	Rz!:
*hen	Re#:
*ith	Rx&A
(est cause	Rd%3
,of	Rx&3
(ly do	Rl!V
+take	Rr#:
,urns	Ry%:
(mark as	Rs&&
-does	Jl&^)%
-gfm	Rs&m
-read	Rs&%
1s	Rs&{#
%panies explain	Rk%,
,the	Rn"f
)ons are	Rj%3
(y as	Re%V
`)
