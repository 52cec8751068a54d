sitegenSearch("n1dfcf591-46",`!markdown llmstxtorg	Ro&,
+or	R(&
+page	Rm&3
+the	Fl&A"A#A(O
,o	Rv&V
,win	Jg&O/H
+url	Rf&O
+where	J9:w%:
,ith	Rt&:
+yaml	J",",
&ed as	Rl%%
)codes	Fd!,l#f(,
+unted	Rn&f
)diagram	Rt&A
)http	J6,q%^
)it	Re#3
)lines	R:,
)must	Ro#O
-revalidate	Ro#O
)obsolete	Ri!A
)public	Rg!,
'r is	Rn&t
(s are	Rn&t
't api	Jc&&"&
)yandex	Rd&?
&s a	R:,
)nd	Jn&3':
(each	Rv#,
(included	Jh"f@f
(that	Jn&V#,
*ey	Ry"H
#stering it	R}#3
#tch 1	Rv&1!F
(2	Rv&1!F
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
(is	Fy"3n!,+H#:
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
(that	Jg#Hl!:
*e	F<&]:p"{!
+mselves	Ry"O
`)
