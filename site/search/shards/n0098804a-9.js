sitegenSearch("n0098804a-9",`!removed last	Ry&O
*nothing	Rl!O
*on	R|&{#
+r	Ry&O
*reason	Rl&O
,served	Nl&t2{#!{*
*since	R|&{#
*the	Bq!f-3^OGO.t"3*f
-re	Ry&O
/fore	RV,
*what	RE:
+ith	JY:v!f^t
)onday whether	R|&{#
(s an	Rw":
+uthorization	Rq":
*it	Ri#f
*only	Ry&%
*what	Rq&^
.ever	Rc"3
#name one	RA:
)the	B%:/:-:3:4:
,m	Ru!3
(d and	N>3u!3
*has	RE:
*in	NA:w%3
*moved	RE,
*or	Ny!A33
(s few	Rz&A
%der a	Rf&3
(ed a	R|&{%
+empty	R|&^
+html	R|&{#!{'!{*!{+
+markdown	R|&V
+without	R|&{#!{+
(ing has	Rm&3
(s a	Rq#H
*one	R_!,
%ew on	Rk!m
*ce	Rk!O
)r	Rj%:
(some	Rn%:
(the	Rt":
)oken	Ro!1
'al had	Rj%3
*otherwise	Rt":
'ed and	Rz%:
*in	Rk!%
,termediate	R}%:
*made	RW,
*properly	Rt!V
'ing good	Rt!^
's a	Rt"H
)it	Rj%3
+s	Nn":(f
)the	Rn"O
#pair and	Rm%:
)takes	Rj%:
*he	Ri%V
*o	Rc#:
%eat 524	Rh%:
*40	Rg&:
)a	Bo!:*O6H#fDf6:
*t	Rw!O
)but	Rw!H
`)
