sitegenSearch("n65fae47b-2",`!permanent move	Rl"H
,one	Nx!:5f
-r	RW,
,redirect	Bn!,!:*:#,;(!?!ha!&!,
4s	Rt!C
+ly http	Rk"&
.redirect	Np!:C&
&inute title	Rw!1
'ssion a	R),
.nd	Rn!O
-denied	J)1e!3Kk
-failures	Rv"V
-if	Rr!H
.s	Rv"A
-missing	Rv"?
-only	Rv"H
-sparingly	R~"3
-to	Nx!,d!O
,s or	Ru%3
't rfc	R|"A
(s keeping	Rg"O
*the	R~"3
(ted here	Rm":
%sists and	Ri&:
&on a	Rx#:
*nd	Rm"3
*sks	Rx#:
)can	Rj"3
,celled	R~%3
+used	Rw!H
)has	Rz%:
)if	R_%O
*n	Nu%,(:
)rfc	Rw!H
)to	Ry%:
*yped	Rh#f
-s	Rn#3
)until	Ro#:
)wait	Rh%:
*ho	No!V(A
(s and	Rp#3
*headers	Ro#O
*work	R_#H
"hishing as	Rl"H
#one again	Rv%:
)sk	Rz%,
(fetches	Rv%3
(http	Ny%?"?
(is	Rv%:
(lost	R{"3
(may	Rx!m
(that	Rv%3
(while	Rz%3
's and	Jx%&"&"&
*s	Rv&f
)cannot	Rz%:
)lose	Rb&O
)still	Rx%3
%to of	Ra#3
(size	Ra#?
(travels	Ra#A
's 2025	Rx#?
-best	Rx#?
)http	Ra#?
)is	Nv"kCA
`)
