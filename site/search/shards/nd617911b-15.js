sitegenSearch("nd617911b-15",`!match on	Jw!OG3
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
(s a	J0:e!Vz"f
+nd	Rj&,
+z	R0:
*may	Rx&3
*nothing	Rv"3
*one	J0,{%,
*rfc	R}"H
*the	Ju"3A3
'ing content	Jp"O.O
2location	Jp"O.O
%ter a	R_&V
*n	Rj&f
+chors	Ru&3
+d	>,&"&"&"&"&"&q",E:e!(
*s	Rq&,
)because	Rk"f
)does	R=&
)for	Rr#f
)gives	Rz&V
)has	R<:
*ere	Rx&3
*ow	Rl&&
)if	R<:
*t	J_"Om"{!
)missing	R,(
)nobody	Rr"f
+r	RE:
)of	Jo!V!mKft!C
*ne	R4,
+ly	Rl&H
*r	F-&-,t%{%(,
)required	Rq&A
)says	Rk&{"
*ite	J.,{&&
-yaml	J.,{&&
)that	JA:r%3%3
+e	RD:
)under	Rj&3
)with	Rq&,
-out	R-,
(s for	Ra'C
*has	R{!H
*is	R~!O
*less	Jv"O;O
*most	Rk!%
*once	Rj!A
*since	Ro"3
*to	Ju!,k#H
*what	R~!O
+ith	R|%:
#x 0	Ru!?
`)
