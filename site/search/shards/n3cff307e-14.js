sitegenSearch("n3cff307e-14",`!reader meets	Rt&A
)notices	Rg#:
)of	Rw#O
*r	R{#:
)rfc	Rc"3
)sees	Rx!H
*tays	Rj"H
)types	Rz&,!3
)wants	Rj"3
*hat	R~&%
+o	B3,',;,]:JAZ?,3
*ith	Rn":
-out	Rl"3
(s alone	Rw#H
+nd	J9,f":g"3
+re	Ri":
+s	Rw&O
*believe	RP,
,tter	R}"3
*can	Nm&^*3
-not	Ru&A
+opy	RZ,
*do	Rw"O
,wnload	R2,
*find	R>,
*have	Ry&O
*language	Rl"3
+earn	R4,
+ose	NU,c!H
*of	R.,
+nly	R}"O
*pass	Rw&:
*read	Re!,
+ound	Rl"H
*search	Rz&.
,e	NJ,@,
*that	Ri"H
+o	RY,
*who	Re!,
-se	Rj"O
&ing a	Jr!,{!HV5
+nd	Rh#f
*bodies	Rl!,
*client	J|%1"1"1
*extended	Rz#H
*from	Rd&,
*is	R_%,
*less	Rh%,
*of	Re"H
+ld	Rx!:
+r	Na#,e!:
,der	Rs!C
/s	Rv"A
*response	Rs#k
*takes	R{&H
+he	Ny!%"H
+ime	R|&V
)time how	R|&V
&me for	R,:
)md	Nt%8@,
(md or	Rs&,
+too	Rs&,
&only and	Rx"3
+status	Rx"?
+title	Rx"?
&s 2	Rv&V
)05	Re"A
(400	Rk!A
(500	Nt!3@H
(a	Ro!V
)s	Rh"H
`)
