sitegenSearch("n353545c1-11",`!permission a	R),
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
's and	Fr%&"&"&
*s	Ro&f
)cannot	Rt%:
)lose	R{%O
)still	Rr%3
%to of	Rz"3
(size	Rz"?
(travels	Rz"A
's 2025	Rr#?
-best	Rr#?
)http	Rz"?
)is	Jp"kCA
)may	Rz"?
(ize title	Rz"?
#p http	Ru%1
`)
