sitegenSearch("n416a2696-13",`!defined in	.l!A(3'H",#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&[8
+t	Np",h!3
*length	R~",
*meaning	Rb#H
*neither	Rp"O
*with	Rg"f
(s a	Rt&3
*caching	Rg"O
*it	FI:&:g#^J{#!{*!{1
*no	Rb":
*the	Nm&{!1{/
-m	Rw!:
*what	Ry!H
'ition line	Re!:
-may	Ru&O
-names	Ry!,
-of	Nh#3!fh!f
-sitegen	Ru&%
.tays	Ru&O
-with	Rv!%
,s and	Ru&{#
.of	R{&A
#lete a	Ny!,Xf
*ccounts	Rr!*
*nd	Rr#f
+swer	Rd"h
*re	Nd"O:O
)become	Rx!3
)can	Ry!^
)draws	Rm!H
+ops	Rx!3
)e0001	Rq&V
.md	Rq&V
)if	Ry!,
*s	N_"3&3
*t	J&:i&3.O
)move	Ri#3
)needs	Rg"3
)of	Nd"f%3
*n	Rm#3
+e	N):8:
*rders	Rv"?
)reports	Ng"?3?
*fc	Nx"O33
)something	Fg!1"1!:"1t#*
*tart	Rr#f
)that	Rl!O
+e	J9:h!,P?!H!f
,n	Ry!V
,y	Rk":
+ose	Rs"f
*o	Rx"3
)will	Rb"3
)your	Rd#f
(d a	Rm"O
+nd	Ni#31O
`)
