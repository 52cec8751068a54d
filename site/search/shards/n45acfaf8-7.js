sitegenSearch("n45acfaf8-7",`!defined in	.j!A(3'H",#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&[8
+t	Jn",h!3
*length	R|",
*meaning	R_#H
*neither	Rn"O
*with	Re"f
(s a	Rr&3
*caching	Re"O
*it	FH:&:f#^J{#!{*!{0
*no	R_":
*the	Jk&{!1{.
-m	Ru!:
*what	Rw!A
'ition line	Rd!:
-may	Rs&O
-of	Jf#3!fh!f
-sitegen	Rs&%
.tays	Rs&O
-with	Rt!%
,s and	Rs&{#
.of	Ry&A
#lete a	Jw!,Xf
*ccounts	Rp!*
*nd	Rp#f
+swer	Rb"h
*re	Jb"O:O
)can	Rw!V
)drops	Rv!3
)e0001	Ro&V
.md	Ro&V
)if	Rw!,
*s	J}!3&3
*t	J&:g&3.O
)move	Rg#3
)needs	Re"3
)of	Jb"f%3
*n	Rk#3
+e	J):7:
*rders	Rt"?
)reports	Je"?3?
*fc	Jv"O33
)something	Ff!1"1!:"1s#*
*tart	Rp#f
)that	Rj!O
+e	J8:g!,P?!H!f
,n	Rw!O
,y	Ri":
+ose	Rq"f
*o	Rv"3
)will	R_"3
)your	Rb#f
(d a	Rk"O
+nd	Jg#31O
*is	Rh#3
*leave	Re"3
*or	RD,
*record	R{"H
`)
