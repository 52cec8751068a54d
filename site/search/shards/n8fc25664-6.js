sitegenSearch("n8fc25664-6",`!match article	Jy"?/?!d
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
)itle	Rg#?
(without	Rc"H
(yields	Rh"3
'ed a	Jd"H/t
*by	Rb#O
*takes	Rr"f
*with	Rb"H
(s a	Jo!Vz"f
*may	Rs&3
*nothing	Rr"3
*rfc	Ry"H
*the	Jq"3A3
'ing content	Jl"O.O
2location	Jl"O.O
%ter a	R{%V
*n	Rf&f
+chors	Rp&3
+d	>,&"&"&"&"&"&m",E:c!(
)because	Rg"f
)does	R=&
)for	Rn#f
)has	R<:
*ere	Rs&3
*ow	Rh&&
)if	R<:
*t	J{!Om"{!
)missing	R,(
)nobody	Rn"f
+r	RE:
)of	Fk!V!mKft!C
*ne	R4,
+ly	Rh&H
*r	J-&-,
)says	Rg&{"
*ite	J.,u&&
-yaml	J.,u&&
)that	FA:m%3%3
+e	RD:
)under	Rf&3
)without	R-,
(s for	R{&C
*has	Rw!H
`)
