sitegenSearch("n988ff067-12",`!subpath of	Re!H
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
(s	.#,*:&,(:8,&,(,1^!f","H":!O"A!O!t&:"O%3"H":#H#f#3#f%3!H#,%O"3"H(:"3"O!f"f"O':'f"H&3#O%&"f#3!:%3%,!H":#3"3+:"3#3&3"V!^)3#:,O#:#,#:&3#A!O"O!{"!{#",!^!{!"H"H"A!V":","3"%!f!{"#3"A#3#:"%#O",#3
'byte	R",
`)
