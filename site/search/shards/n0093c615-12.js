sitegenSearch("n0093c615-12",`!subject issuer	Rd%8
%mission should	Rg"O
't again	Rm%:
)the	R~!:
(ted d	Ra"?
,with	Rg"3
)ing a	Rg"h
%path and	Rt&%
*of	Re!H
%scription that	Rt#H
&titute because	Rx%:
#cceed a	Rw#V
+fter	Ri!:
*but	R{!3
*if	Rf#,
+n	Rf!,
*or	Js!H/f
)ed and	Fy!&"&%&
,its	Ry":
,obliges	Rz!O
,yet	Rr&3
)s and	Rw%3
,t	Rs#O
+then	Rs&T
'ss 1	Rf!3
*8	Ro!1
*a	Rn#O
+nd	F{!:":[3
+s	Rf!,
*by	Rf!O
*class	R}!3
*does	R}!O
*is	Rf!,
+t	R}!H
*nor	Ra",
*only	Re!t
*return	Rx%8
+fc	Ja":::
*so	Rs!,
+tatus	Ry!H
+uch	Ru!:
*that	Rb%3
,e	Rs#H
+o	Rx#:
*when	R}":
)ful connect	R~!3
-put	Rs!,
-responses	Rq!:
,ly rfc	Rg#3
)ive reads	Ro#H
)or and	Re"H
,since	Rw"A
,without	Rj"f
%h a	6%,%:G,.,2%*A'3&3%O.:),%3'H7O%:"3H,"&%A"&!3'^1H"O
(n	Rj#O
)d	Rv"f
`)
