sitegenSearch("n911cb587-11",`!samples mean	Rt&%
*what	Rt&%
#ndbox site	R|%&
.s	R|%,
%itize and	Rn&{"
+known	Rn&{"
+or	Rh&,
#rif 2.1.0	Rj&A
(and	Ri&?
(category	Ri&1
(file	Ri&1
*ndings	Rj&?
0sarif	Rj&?
(or	Rg&,
(sarif	Rj&A
)itegen	Ri&1!8!?
/sarif	Ri&1!8!?
(test	Ri&1!8!?
(v3	Ri&1
'file sitegen	Ri&1
3sarif	Ri&1
#t in	Ru#H
%isfiable in	Rj!3
.since	R}"&
)ed by	R/,
,there	R}"H
#ve an	Rg#A
)d	Rh":
(s	RF:
'button	R}!3
'early	RB1
'it	F":f#,.3
'often	JB1"1!:
'requests	F.1"1>1
'tag	Rk!M
(he	J':r&%
)is	Ri&3!:
(ime	Rw!,
'work	Re#H
&d after	R~!f
)nd	J}!3"3
)s	R',
(change	Rq&%
(file	Rk&:
(in	R":
)t	R"3
(rfc	R}!,
(the	Rg"H
(version	Ry"A
&often or	RC:
&s a	Re#,
)nd	Rq&3
(people	Rp"f
(requests	B,1!8"1"1"1"1*1
(the	Fg"3"Oo!O
(version	R}!A
(without	Rg#H
%ing is	Rh":
)return	R}!3
*fc	Ry!H
)save	RC1
#w close	Rf!A
&it	Re%&
&with	Jx":6f
#y 100	Rb%3
`)
