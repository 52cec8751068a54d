sitegenSearch("na806e354-5",`!same url	RA&
'validator	Rh#H
*ue	N1,]H
'waiting	Rt#H
)ll	Rt"H
)rning	Rc"O
)y	FA:/,C{!}"^
(hen	Ru",
(ith	Rq!3
(ord	Rz&3
%ple a	Ru&f
*s	Ru&m
)does	R;,
)has	R;3
*ighlighted	Ru&f
)in	Ru&m
*s	J:,!:",{%f!t
)sitegen	R:,
*o	R<,
(s a	Ri!,
+n	Ru&f
*in	Ru&f!m
*mean	R{&%
*what	R{&%
#ndbox site	Rc&&
.s	Rc&,
%itize a	Rs&,
,nd	Ru&{"
+known	Ru&{"
+or	Rn&,
%s own	R|&8
'serif	R|&8
(ystem	R|&8
-ui	R|&8
'woff2	R|&:
#rif 2.1.0	Rp&A
(and	Ro&?
(category	Ro&1
(file	Ro&1
*ndings	Rp&?
0sarif	Rp&?
(or	Rm&,
(sarif	Rp&A
)itegen	Ro&1!8!?
/sarif	Ro&1!8!?
(test	Ro&1!8!?
(v3	Ro&1
'file sitegen	Ro&1
3sarif	Ro&1
#t in	R{#H
%isfiable in	Rp!3
.since	Rd#&
)ed by	R/,
,there	Rd#H
#ve an	Rm#A
)d	Rn":
(s	RG:
'button	Rd"3
'early	RC1
'it	J":l#,.3
'often	NC1"1!:
'requests	J.1"1?1
'tag	Rq!M
(he	N':y&%
)is	Ro&3!:
(ime	R}!,
'work	Rk#H
`)
