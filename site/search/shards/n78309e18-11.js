sitegenSearch("n78309e18-11",`!marks a	R:,
)nd	Jq&3':
(each	Rx#,
(included	Jj"f@f
(of	R-,
(that	Jq&V#,
*ey	R{"H
#stering it	R_%3
#tch 1	Ry&1!F
(2	Ry&1!F
)026	Ri!?
(4	Rh&"
)12	Rj!,
)28	Rv#3
(a	Rh&A
)n	Rp"3
*d	Bi!AB303%H/&
)re	Rm&V
*ticle	J{"?/?!d
)uth	Rm&T
(beside	R{"3
(cannot	Ri#H
)url	Ri#:
(demands	R{"H
)isk	Rm&T
(e	RA1
(fails	Ru!3
)or	Rt"H
(is	F{"3n!,,H#:
)t	Jm!td",
*self	Rj":
(lists	Rj"3
(names	R{"3
)ote	R_"?
(of	RA:
)n	Ju!OG3
)rder	Rj"?!f
(pattern	RA,
)rices	Re"?
(rfc	Re"3
(sitegen	Rn&:
(that	Ji#Hm!:
*e	F<&_!:p"{!
+mselves	R{"O
)itle	Ri#?
(without	Re"H
(yields	Rj"3
'ed a	Jf"H/t
*by	Rd#O
*takes	Rt"f
*with	Rd"H
(s a	Jq!Vz"f
*may	Rv&3
*nothing	Rt"3
*rfc	R{"H
*the	Js"3A3
'ing content	Jn"O.O
2location	Jn"O.O
%ter a	R}%V
*n	Rh&f
+chors	Rs&3
+d	>,&"&"&"&"&"&o",E:d!(
*s	Ro&,
)because	Ri"f
)does	R=&
)for	Rp#f
)gives	Rx&V
`)
