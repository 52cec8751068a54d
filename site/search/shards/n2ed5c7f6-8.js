sitegenSearch("n2ed5c7f6-8",`!reader sees	Rr!H
*tays	Rd"H
)types	Rt&,!3
)wants	Rd"3
*hat	Rx&%
+o	B2,',;,W:JAZ?,3
*ith	Rh":
-out	Rf"3
(s alone	Rq#H
+nd	F8,a":g"3
+re	Rc":
+s	Rq&O
*believe	RO,
,tter	Rw"3
*can	Jg&^*3
-not	Ro&A
+opy	RV,
*do	Rq"O
*find	R=,
*have	Rs&O
*language	Rf"3
+earn	R3,
+ose	JS,^H
*only	Rw"O
*pass	Rq&:
*round	Rf"H
*search	Rt&.
,e	RI,
*that	Rc"H
*whose	Rd"O
&ing a	Fl!,{!HV5
+nd	Rb#f
*bodies	Rf!,
*client	Fv%1"1"1
*extended	Rt#H
*from	R}%,
*is	Ry#,
*less	Rb%,
*of	R~!H
+ld	Rr!:
+r	Jz",e!:
,der	Rm!C
/s	Rp"A
*response	Rm#k
*takes	Ru&H
+he	Js!%"H
+ime	Rv&O
)time how	Rv&O
&me for	R,:
)md	Jn%8@,
(md or	Rm&,
+too	Rm&,
&only and	Rr"3
+status	Rr"?
+title	Rr"?
&s 2	Rp&V
)05	R~!A
(400	Re!A
(500	Jn!3@H
(a	Ri!O
)s	Rb"H
(down	R4,
(events	Rf!H
+ry	R",
)xp	R{&3
(folders	Rp&^
*rbidden	Rp"H
)rom	Fg"H3:u!A
(has	R.,
(in	Rf"3
`)
