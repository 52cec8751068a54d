sitegenSearch("nf4217409-6",`!substitute because	R|%:
#cceed a	R{#V
+fter	Rm!:
*but	R_"3
*if	Rj#,
+n	Rj!,
*or	Jw!H/f
)ed and	J}!&"&%&
,its	R}":
,obliges	R~!O
,yet	Rv&3
)s and	R{%3
,t	Rw#O
+then	Rw&T
'ss 1	Rj!3
*8	Rs!1
*a	Rr#O
+nd	J_":":[3
+s	Rj!,
*by	Rj!O
*class	Rb"3
*does	Rb"O
*is	Rj!,
+t	Rb"H
*nor	Re",
*only	Ri!t
*return	R|%8
+fc	Je":::
*so	Rw!,
+tatus	R}!H
+uch	Ry!:
*that	Rf%3
,e	Rw#H
+o	R|#:
*when	Rb#:
)ful connect	Rc"3
-put	Rw!,
-responses	Ru!:
,ly rfc	Rk#3
)ive reads	Rs#H
)or and	Ri"H
,since	R{"A
,without	Rn"f
%h a	6%,%:G,1,3%*A'3&3%O.:),%3'H7O%:"3H,"&%A"&!3'^1O"O
(n	Rn#O
)d	Rz"f
(s	.#,*:&,(:8,&,%,!:(,+,)^!f","H":!O"A!O!t&:"O%3"H":#H#f#3#f%3!H#,%O"3"H(:"3"O!f"f"O':'f"H&3#O%&"f#3!:%3%,!H":#3"3+:"3#3&3"V!^)3#:,O#:#,#:&3#,!A!O"O!{"!{#",!^!{!"H"H"A!V":","3"%!f!{"#3"A#3#A"%#O",#3
'byte	R",
'calls	Rc&:
(lasses	Rv'&
`)
