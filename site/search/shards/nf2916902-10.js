sitegenSearch("nf2916902-10",`!common mistakes	.p!%&J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J8&?*(3
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
+he	>_!:(3+:*f;t.f7H#m,:*:1:
-m	Ra%V
+wo	Ry#:
*with	Fk!V&A53
)d and	Rg&^
+in	Rj!O
+just	RM,
+with	Fj!OXhK%
)s it	Rh"f
+lines	Rb"H
+the	FX:2O&^!m
.m	RP,
,wo	F4,t%^+O
`)
