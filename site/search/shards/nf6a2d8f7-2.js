sitegenSearch("nf6a2d8f7-2",`!permission sparingly	Rz"3
-to	Jt!,d!O
,s or	Rq%3
't rfc	Rx"A
(s keeping	Rc"O
*the	Rz"3
(ted here	Ri":
%sists and	Re&:
&on a	Rt#:
*nd	Ri"3
*sks	Rt#:
)can	Rf"3
,celled	Rz%3
+used	Rs!H
)has	Rv%:
)if	R{#O
*n	Jq%,(:
)rfc	Rs!H
)to	Ru%:
*yped	Rd#f
-s	Rj#3
)until	Rk#:
)wait	Rd%:
*ho	Jk!O(A
(s and	Rl#3
*headers	Rk#O
*work	R{"H
"hishing as	Rh"H
#one again	Rr%:
)sk	Rv%,
(fetches	Rr%3
(http	Ju%?"?
(is	Rr%:
(lost	Rw"3
(may	Rt!m
(that	Rr%3
(while	Rv%3
's and	Ft%&"&"&
*s	Rr&f
)cannot	Rv%:
)lose	R}%O
)still	Rt%3
%to of	R|"3
(size	R|"?
(travels	R|"A
's 2025	Rt#?
-best	Rt#?
)http	R|"?
)is	Jr"kCA
)may	R|"?
(ize title	R|"?
#p http	Rw%1
&symfony	.v!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
&which	Rq#f
#rase a	R|&3
*ccepted	R}!&
`)
