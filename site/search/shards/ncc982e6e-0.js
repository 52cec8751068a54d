sitegenSearch("ncc982e6e-0",`!removed first	Rr&O
+or	Rj#3
*keeps	Rp&H
*last	Rr&O
*nothing	Rf!O
*or	Rr&O
*reason	Rf&O
,served	Jf&t1{"!{)
*since	Ru&{"
*the	Bk!^-3^OGO.t"3)f
-refore	RT,
*what	RD:
+ith	Ri#f
(s an	Rq":
+uthorization	Rk":
*it	Rc#f
*only	Rr&%
*what	Rk&^
.ever	R|!3
#name one	R@:
)the	F%:9:3:1:
,m	Ro!3
(d and	J=3p!3
*has	RD:
*in	J@:q%3
*moved	RD,
*or	Js!:33
(s few	Rs&A
%der a	R_&3
(ed a	Ru&{#
+empty	Ru&V
+html	Ru&{"!{&!{)!{*
+markdown	Ru&O
+without	Ru&{"
(ing has	Rg&3
(s a	Rk#H
*one	RZ,
%ew on	Re!m
*ce	Re!O
)r	Rd%:
(some	Rh%:
(the	Rn":
)oken	Ri!1
'al had	Rd%3
*otherwise	Rn":
'ed and	Rt%:
*in	Re!%
,termediate	Rw%:
*made	RU,
*properly	Rn!V
'ing good	Rn!^
's a	Rn"H
)it	Rd%3
+s	Jh":(f
)the	Rh"O
#pair and	Rg%:
)takes	Rd%:
*he	Rc%V
*o	R|":
%eat 524	Rb%:
*40	Ra&:
)a	Bi!:*O6H#fDf6:
*t	Rq!O
)but	Rq!H
*y	Jq!Q_!:
)if	Ra":
`)
