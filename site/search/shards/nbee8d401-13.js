sitegenSearch("nbee8d401-13",`!reader who	B2,',;,Y:JAZ?,3
*ith	Rj":
-out	Rh"3
(s alone	Rs#H
+nd	F8,c":g"3
+re	Re":
+s	Rs&O
*believe	RO,
,tter	Ry"3
*can	Ji&^*3
-not	Rq&A
+opy	RX,
*do	Rs"O
*find	R=,
*have	Ru&O
*language	Rh"3
+earn	R3,
+ose	JS,a!H
*only	Ry"O
*pass	Rs&:
*round	Rh"H
*search	Rv&.
,e	RI,
*that	Re"H
+o	RW,
*whose	Rf"O
&ing a	Fn!,{!HV5
+nd	Rd#f
*bodies	Rh!,
*client	Fx%1"1"1
*extended	Rv#H
*from	R_&,
*is	R{#,
*less	Rd%,
*of	Ra"H
+ld	Rt!:
+r	J|",e!:
,der	Ro!C
/s	Rr"A
*response	Ro#k
*takes	Rw&H
+he	Ju!%"H
+ime	Rx&V
)time how	Rx&V
&me for	R,:
)md	Jp%8@,
(md or	Ro&,
+too	Ro&,
&only and	Rt"3
+status	Rt"?
+title	Rt"?
&s 2	Rr&V
)05	Ra"A
(400	Rg!A
(500	Jp!3@H
(a	Rk!O
)s	Rd"H
(down	R4,
(events	Rh!H
+ry	R",
)xp	R}&3
(folders	Rr&^
*rbidden	Rr"H
)rom	Fi"H3:u!A
(has	R.,
(in	Rh"3
)t	FR,x#3)&/A
(json	R~"3
(markdown	Rp&%
(not	Rq#H
`)
