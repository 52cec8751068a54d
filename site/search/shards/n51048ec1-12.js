sitegenSearch("n51048ec1-12",`!common mistakes	.r!%&J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J8&?*)3
)one	Jj!Vn#3
*ptions	Ri&:!A!m
)problems	Rh#f
)rule	R{!O
)to	Re%3
*ypes	Rn!^
)web	Rx!:
*hen	Rc#:
*ith	Rv&A
(est cause	Rb%3
,of	Rv&3
(ly do	Rj!V
+take	Rp#:
,urns	Rw%:
(mark as	Rq&&
-does	Jj&^)%
-gfm	Rq&m
-read	Rq&%
1s	Rq&{#
%panies explain	Ri%,
,the	Rl"f
)ons are	Rh%3
(y as	Rc%V
*has	Rc%3
*pantheon	R~%&
*shows	Rc%V
)s filter	Rf%3
+password	Rv%3
're authentication	Rq%:
*before	R{":
*cloudflare	R_%:
+odes	Ro!%
,ntent	Rt#H
1length	Rt#H
+url	Jj":?f
*it	Js!38:
*numbers	Rl!H
*tag	Rm!M
+he	>b!:(3+:*f;t.f7H#m,:*:1:
-m	Rc%V
+wo	R{#:
*with	Fm!V&A53
)d and	Ri&^
+in	Rl!O
+just	RM,
+with	Fl!OXhK%
)s it	Rj"f
+lines	Rd"H
+the	FZ:2O&^!m
.m	RP,
,wo	F4,v%^,O
`)
