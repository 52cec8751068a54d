sitegenSearch("n30341f31-6",`!perminute title	Ru!1
'ssion a	R),
.nd	Rl!O
-denied	J)1c!3Kk
-failures	Rt"V
-if	Rp!H
.s	Rt"A
-missing	Rt"?
-only	Rt"H
-sparingly	R|"3
-to	Jv!,d!O
,s or	Rs%3
't rfc	Rz"A
(s keeping	Re"O
*the	R|"3
(ted here	Rk":
%sists and	Rg&:
&on a	Rv#:
*nd	Rk"3
*sks	Rv#:
)can	Rh"3
,celled	R|%3
+used	Ru!H
)has	Rx%:
)if	R}#O
*n	Js%,(:
)rfc	Ru!H
)to	Rw%:
*yped	Rf#f
-s	Rl#3
)until	Rm#:
)wait	Rf%:
*ho	Jm!O(A
(s and	Rn#3
*headers	Rm#O
*work	R}"H
"hishing as	Rj"H
#one again	Rt%:
)sk	Rx%,
(fetches	Rt%3
(http	Jw%?"?
(is	Rt%:
(lost	Ry"3
(may	Rv!m
(that	Rt%3
(while	Rx%3
's and	Jv%&"&"&
*s	Rt&f
)cannot	Rx%:
)lose	R_&O
)still	Rv%3
%to of	R~"3
(size	R~"?
(travels	R~"A
's 2025	Rv#?
-best	Rv#?
)http	R~"?
)is	Jt"kCA
)may	R~"?
(ize title	R~"?
#p http	Ry%1
`)
