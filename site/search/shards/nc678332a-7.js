sitegenSearch("nc678332a-7",`!marked codes	Fd!,m#f(,
+unted	Ro&f
)diagram	Ru&A
)http	J6,q%^
)it	Re#3
)lines	R:,
)must	Ro#O
-revalidate	Ro#O
)obsolete	Ri!A
)public	Rg!,
'r is	Ro&t
(s are	Ro&t
't api	Jc&&"&
)yandex	Rd&?
&s a	R:,
)nd	Jo&3':
(each	Rv#,
(included	Jh"f@f
(that	Jo&V#,
*ey	Ry"H
#stering it	R}#3
#tch 1	Rw&1!F
(2	Rw&1!F
)026	Rg!?
(4	Rf&"
)12	Rh!,
)28	Rt#3
(a	Rf&A
)n	Rn"3
*d	Bg!AB303%H/&
)re	Rk&V
*ticle	Jy"?/?!d
)uth	Rk&T
(beside	Ry"3
(cannot	Rg#H
)url	Rg#:
(demands	Ry"H
)isk	Rk&T
(e	RA1
(fails	Rs!3
)or	Rr"H
(is	Fy"3n!,,H#:
)t	Jk!td",
*self	Rh":
(lists	Rh"3
(names	Ry"3
)ote	R}!?
(of	RA:
)n	Js!OG3
)rder	Rh"?!f
(pattern	RA,
)rices	Rc"?
(rfc	Rc"3
(sitegen	Rl&:
(that	Jg#Hm!:
*e	F<&]:p"{!
+mselves	Ry"O
)itle	Rg#?
(without	Rc"H
(yields	Rh"3
'ed a	Jd"H/t
*by	Rb#O
*takes	Rr"f
*with	Rb"H
(s a	Jo!Vz"f
*may	Rt&3
*nothing	Rr"3
`)
