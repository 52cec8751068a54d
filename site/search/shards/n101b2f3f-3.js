sitegenSearch("n101b2f3f-3",`!commonly do	Rn!V
+take	Rt#:
,urns	R{%:
(mark as	Ru&&
-does	Nn&^)%
-gfm	Ru&m
-read	Ru&%
1s	Ru&{#
%panies explain	Rm%,
,the	Rp"f
)ons are	Rl%3
(y as	Rg%V
*has	Rg%3
*pantheon	Rc&&
*shows	Rg%V
)s filter	Rj%3
+password	Rz%3
're authentication	Ru%:
*before	R_#:
*cloudflare	Rd%:
+odes	Rs!%
,ntent	Rx#H
1length	Rx#H
+url	Nn":?f
*it	Nw!38:
*numbers	Rp!H
*tag	Rq!M
+he	>d!:*3+:*f;t.f7H#m,:*:1:
-m	Rg%V
+wo	R_%:
*with	Jq!V&A53
)d and	Rm&^
+in	Rp!O
+just	RN,
+with	Jp!OXhK%
)s it	Rn"f
+lines	Rh"H
+the	J]:4O&^!m
.m	RQ,
,wo	J5,y%^,O
+with	Ro!3
(ing accept	Ry"H
,the	Rc#H
/n	R_#H
)son fails	Rc"H
-in	R_#H
&etes with	R}!H
&ile and	Rp!^
*look	Rp!3
*the	R0,
)d and	Ru&t
)rs linters	Rt&,
&lains of	Rw#3
'ete 0	R~!:!?
+1	R~!?
+a	Rm&3
,nd	Rk#3!A
,t	Rd":
+but	Rc'3
+fail	Rd#h
+has	R~!3
+it	Nx#,:V
+new	Ri"H
+or	Rk#3
`)
