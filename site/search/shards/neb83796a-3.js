sitegenSearch("neb83796a-3",`!sanitize known	Rq&{"
+or	Rj&,
%s own	Rx&8
'serif	Rx&8
(ystem	Rx&8
-ui	Rx&8
'woff2	Rx&:
#rif 2.1.0	Rl&A
(and	Rk&?
(category	Rk&1
(file	Rk&1
*ndings	Rl&?
0sarif	Rl&?
(or	Ri&,
(sarif	Rl&A
)itegen	Rk&1!8!?
/sarif	Rk&1!8!?
(test	Rk&1!8!?
(v3	Rk&1
'file sitegen	Rk&1
3sarif	Rk&1
#t in	Rw#H
%isfiable in	Rl!3
.since	R_#&
)ed by	R/,
,there	R_#H
#ve an	Ri#A
)d	Rj":
(s	RF:
'button	R_"3
'early	RB1
'it	F":h#,.3
'often	JB1"1!:
'requests	F.1"1>1
'tag	Rm!M
(he	J':u&%
)is	Rk&3!:
(ime	Ry!,
'work	Rg#H
&d after	Ra"f
)nd	J_"3"3
)s	R',
(change	Rt&%
(file	Rm&:
(in	R":
)t	R"3
(rfc	R_",
(the	Ri"H
(version	R{"A
&often or	RC:
&s a	Rg#,
)nd	Rt&3
(people	Rr"f
(requests	B,1!8"1"1"1"1*1
(the	Fi"3"Oo!O
(version	R_"A
(without	Ri#H
%ing is	Rj":
)return	R_"3
*fc	R{!H
)save	RC1
#w close	Rh!A
&it	Rg%&
&with	Jz":6f
#y 100	Rd%3
`)
