sitegenSearch("n5b412a89-2",`!substitute because	Rz%:
#cceed a	Ry#V
+fter	Rk!:
*but	R}!3
*if	Rh#,
+n	Rh!,
*or	Ju!H/f
)ed and	F{!&"&%&
,its	R{":
,obliges	R|!O
,yet	Rt&3
)s and	Ry%3
,t	Ru#O
+then	Ru&T
'ss 1	Rh!3
*8	Rq!1
*a	Rp#O
+nd	F}!:":[3
+s	Rh!,
*by	Rh!O
*class	R_"3
*does	R_"O
*is	Rh!,
+t	R_"H
*nor	Rc",
*only	Rg!t
*return	Rz%8
+fc	Jc":::
*so	Ru!,
+tatus	R{!H
+uch	Rw!:
*that	Rd%3
,e	Ru#H
+o	Rz#:
*when	R_#:
)ful connect	Ra"3
-put	Ru!,
-responses	Rs!:
,ly rfc	Ri#3
)ive reads	Rq#H
)or and	Rg"H
,since	Ry"A
,without	Rl"f
%h a	6%,%:G,0,2%*A'3&3%O.:),%3'H7O%:"3H,"&%A"&!3'^1O"O
(n	Rl#O
)d	Rx"f
(s	.#,*:&,(:8,&,*,1^!f","H":!O"A!O!t&:"O%3"H":#H#f#3#f%3!H#,%O"3"H(:"3"O!f"f"O':'f"H&3#O%&"f#3!:%3%,!H":#3"3+:"3#3&3"V!^)3#:,O#:#,#:&3#A!O"O!{"!{#",!^!{!"H"H"A!V":","3"%!f!{"#3"A#3#A"%#O",#3
'byte	R",
'calls	Ra&:
(lasses	Rs'&
(odes	J<:u%,
`)
