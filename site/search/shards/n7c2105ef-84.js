sitegenSearch("n7c2105ef-84",`!screen readers	J8,y%:
)width	Rp%?
(449 http	Rp%?
(s and	Rt&A
*of	Ro&f
(width body	Rp%?
%ipt also	Rf!:
*nd	Jk&[%3
)cache	Rs#f
+lls	Rn"H
+nnot	Rf!f
)does	Rm%3
)element	Ru&O
)fetch	Rm%:
*ollows	Ru#:
+r	Rc"A
)gets	Rh":
)has	R~!:
)in	Ff!A1:?f^3
*s	Rk!m
*t	Rs&,
)may	Re!t
)of	Bq!m/fr"V":",
*n	Re!V
*r	B^,:3v"O#{")3
)puts	Rh&O
)reads	Ru&:
)saw	Rf!A
*ees	Rh":
+ts	Rh":
*hare	Rd&3
+ould	RQ:
*o	Rk!m
)that	F+,|":o!A
+e	Rh&O
,n	Ry!H
,y	Rn&f
)what	Ri&H
*ith	R|"H
(s a	Ru&3
+nd	JJ,f%,!3!f
+re	Re!m
+t	Rs#f
*browsers	Rn%&
*call	Rs!t
*from	Jq!:VH
*get	Re!V
*has	Rh&O
*in	Rt!:
*json	Rb&3
*may	Jx":(:
*never	Rf":
*of	Fj&A'^(O
*read	Rf!:
,quest	Fq!m}!&#&
*screen	Rp&:
+tyles	Fh&A({""^
*taken	R|!,
+hat	Ru&O
,e	F~!:r"V":'O
*values	Rx&,
+iew	Rh&O
.js	Rh&O
*when	Rx&H
-ther	Ru&O
,ich	Ro%&
,ole	Rh&,
%olls by	Jn&:(,
#ss less	Rn&m
`)
