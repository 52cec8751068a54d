sitegenSearch("nc6030421-41",`!reader rfc	R|!3
)sees	Rr!H
*tays	Rd"H
)types	Rs&,!3
)wants	Rd"3
*hat	Rw&%
+o	B2,',;,W:JAZ?+3
*ith	Rh":
-out	Rf"3
(s alone	Rq#H
+nd	F8,a":f"3
+re	Rc":
+s	Rp&O
*believe	RO,
,tter	Rw"3
*can	Jg&^)3
-not	Rn&A
+opy	RV,
*do	Rq"O
*find	R=,
*have	Rr&O
*language	Rf"3
+earn	R3,
+ose	JS,^H
*only	Rw"O
*pass	Rp&:
*round	Rf"H
*search	Rs&.
,e	RI,
*that	Rc"H
*whose	Rd"O
&ing a	Fl!,{!HU5
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
*takes	Rt&H
+he	Js!%"H
+ime	Ru&O
)time how	Ru&O
&me for	R,:
)md	Rn%8
&only and	Rr"3
+status	Rr"?
+title	Rr"?
&s 2	Ro&V
)05	R~!A
(400	Re!A
(500	Jn!3@H
(a	Ri!O
)s	Rb"H
(down	R4,
(events	Rf!H
+ry	R",
)xp	Rz&3
(folders	Ro&^
*rbidden	Rp"H
)rom	Fg"H3:u!A
(has	R.,
(in	Rf"3
*put	R#&
`)
