sitegenSearch("nb157b922-13",`!permalinks lock	FD,!3"&!,!3c%V,,!1!M
-says	Rh&V
,lock 14	Rq&1!M
1is	JE&!,m%,
1lists	RD,
1merge	JE:m%*
1what	Rg&V
'nent a	Rw",
-ddress	Re"&
,is	Rr!V
,move	Rf"H
,one	Jr!:5f
-r	RU,
,redirect	Bh!,!:*:#,;(!?!ha!&!,
4s	Rn!C
+ly http	Re"&
.redirect	Jj!:C&
&inute title	Rq!1
'ssion a	R),
.nd	Rh!O
-denied	F)1^3Kk
-failures	Rp"V
-if	Rl!H
.s	Rp"A
-missing	Rp"?
-only	Rp"H
-sparingly	Rx"3
-to	Jr!,d!O
,s or	Ro%3
't rfc	Rv"A
(s keeping	Ra"O
*the	Rx"3
(ted here	Rg":
%sists and	Rc&:
&on a	Rr#:
*nd	Rg"3
*sks	Rr#:
)can	Rd"3
,celled	Rx%3
+used	Rq!H
)has	Rt%:
)if	Ry#O
*n	Jo%,(:
)rfc	Rq!H
)to	Rs%:
*yped	Rb#f
-s	Rh#3
)until	Ri#:
)wait	Rb%:
*ho	Ji!O(A
(s and	Rj#3
*headers	Ri#O
*work	Ry"H
"hishing as	Rf"H
#one again	Rp%:
)sk	Rt%,
(fetches	Rp%3
(http	Js%?"?
(is	Rp%:
(lost	Ru"3
(may	Rr!m
(that	Rp%3
(while	Rt%3
`)
