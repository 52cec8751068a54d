sitegenSearch("n0dd2e32a-10",`!committed may	R|%:
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
*has	Ra%3
*pantheon	R|%&
*shows	Ra%V
)s filter	Rd%3
+password	Rt%3
're authentication	Ro%:
*before	Ry":
*cloudflare	R}#:
+odes	Rm!%
,ntent	Rr#H
1length	Rr#H
+url	Jh":?f
*it	Jq!38:
*numbers	Rj!H
*tag	Rk!M
`)
