sitegenSearch("n6b393a32-6",`!readers learn	R3,
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
)t	FR,v#3(&/A
(json	R|"3
(markdown	Rm&%
(not	Ro#H
(only	R_"3
)r	Rp"H
(rfc	Rz&,
(stack	Rr#H
(the	>P,",CH'H!f>:8H%3e!%#:&H
+m	Rn&{#
+se	Ro&A
(upload	Rx!:
.offset	Rx!:
(what	Ro":
)rites	Rs!&
(your	Rx&,
&y 202	Re#3
(and	Ru",
)t	Rw!3
(by	R{!3
(for	Fl!A4&)HI3
(state	Rf!H
`)
