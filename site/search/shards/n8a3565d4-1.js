sitegenSearch("n8a3565d4-1",`!reader half	Rw&%
+s	JK,~!:
)is	Fj"A?H(On!{2
)load	Rr#:
)meets	Rr&A
)notices	Re#:
)of	Ru#O
*r	Ry#:
)rfc	Ra"3
)sees	Rv!H
*tays	Rh"H
)types	Rx&,!3
)wants	Rh"3
*hat	R|&%
+o	B2,',;,[:JAZ?,3
*ith	Rl":
-out	Rj"3
(s alone	Ru#H
+nd	J8,e":g"3
+re	Rg":
+s	Ru&O
*believe	RO,
,tter	R{"3
*can	Jk&^*3
-not	Rs&A
+opy	RY,
*do	Ru"O
*find	R=,
*have	Rw&O
*language	Rj"3
+earn	R3,
+ose	JT,b!H
*only	R{"O
*pass	Ru&:
*read	Rd!,
+ound	Rj"H
*search	Rx&.
,e	RI,
*that	Rg"H
+o	RX,
*who	Rd!,
-se	Rh"O
&ing a	Jp!,{!HV5
+nd	Rf#f
*bodies	Rj!,
*client	Jz%1"1"1
*extended	Rx#H
*from	Rb&,
*is	R}#,
*less	Rf%,
*of	Rc"H
+ld	Rv!:
+r	J~",e!:
,der	Rq!C
/s	Rt"A
*response	Rq#k
*takes	Ry&H
+he	Jw!%"H
+ime	Rz&V
)time how	Rz&V
&me for	R,:
)md	Jr%8@,
(md or	Rq&,
+too	Rq&,
&only and	Rv"3
+status	Rv"?
+title	Rv"?
&s 2	Rt&V
)05	Rc"A
(400	Ri!A
`)
