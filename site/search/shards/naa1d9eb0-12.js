sitegenSearch("naa1d9eb0-12",`!marked it	Ri#3
)lines	R:,
)must	Rs#O
-revalidate	Rs#O
)obsolete	Rm!A
)public	Rk!,
'r is	Rs&t
(s are	Rs&t
't api	Jg&&"&
)yandex	Rh&?
&s a	R:,
)nd	Js&3':
(each	Rz#,
(included	Jl"f@f
(of	R-,
(that	Js&V#,
*ey	R}"H
#stering it	Rb%3
#tch 1	R{&1!F
(2	R{&1!F
)026	Rk!?
(4	Rj&"
)12	Rl!,
)28	Rx#3
(a	Rj&A
)n	Rr"3
*d	Bk!AB303%H/&
)re	Ro&V
*ticle	J}"?/?!d
)uth	Ro&T
(beside	R}"3
(cannot	Rk#H
)url	Rk#:
(demands	R}"H
)isk	Ro&T
(e	RA1
(fails	Rw!3
)or	Rv"H
(is	F}"3n!,,H#:
)t	Jo!td",
*self	Rl":
(lists	Rl"3
(names	R}"3
)ote	Rb"?
(of	RA:
)n	Jw!OG3
)rder	Rl"?!f
(pattern	RA,
)rices	Rg"?
(rfc	Rg"3
(sitegen	Rp&:
(that	Jk#Hm!:
*e	J<&b!:p"{!
+mselves	R}"O
)itle	Rk#?
(without	Rg"H
(yields	Rl"3
'ed a	Jh"H/t
*by	Rf#O
*takes	Rv"f
*with	Rf"H
(s a	Js!Vz"f
*may	Rx&3
*nothing	Rv"3
*rfc	R}"H
*such	Rj&,
*the	Ju"3A3
'ing content	Jp"O.O
`)
