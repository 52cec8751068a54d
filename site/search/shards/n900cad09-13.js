sitegenSearch("n900cad09-13",`!common mistakes	.t!%&J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J8&?*)3
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
*has	Re%3
*pantheon	Ra&&
*shows	Re%V
)s filter	Rh%3
+password	Rx%3
're authentication	Rs%:
*before	R}":
*cloudflare	Rb%:
+odes	Rq!%
,ntent	Rv#H
1length	Rv#H
+url	Jl":?f
*it	Ju!38:
*numbers	Rn!H
*tag	Ro!M
+he	>c!:)3+:*f;t.f7H#m,:*:1:
-m	Re%V
+wo	R}#:
*with	Jo!V&A53
)d and	Rk&^
+in	Rn!O
+just	RM,
+with	Jn!OXhK%
)s it	Rl"f
+lines	Rf"H
+the	J[:3O&^!m
.m	RP,
,wo	J4,x%^,O
`)
