sitegenSearch("n382a8262-11",`!commonmark gfm	Ro&m
-read	Ro&%
1s	Ro&{#
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
,wo	F4,t%^,O
+with	Ri!3
(ing accept	Rs"H
,the	R|"H
/n	Ry"H
)son fails	R|!H
-in	Ry"H
&etes with	Rw!H
&ile and	Rj!^
*look	Rj!3
*the	R0,
)d and	Ro&t
)rs linters	Rn&,
&lains of	Rq#3
'ete 0	Rx!:!?
+1	Rx!?
+a	Rg&3
,nd	Re#3!A
,t	R}!:
+but	R|&3
+fail	R}"h
+has	Rx!3
+it	Jr#,:V
+new	Rc"H
+or	Re#3
+put	Ri&%
+recipes	Ri&&
+starts	Rx!3
+the	Jk#&&,
,ook	R}":
`)
