sitegenSearch("n7c2105ef-80",`!same value	R1,
'waiting	Rn#H
)ll	Rn"H
)rning	R|!O
)y	F@:/,>t}"^
(hen	Ro",
(ith	Rk!3
(ord	Rs&3
%ple a	Rn&f
)does	R:,
)has	R:3
*ighlighted	Rn&f
)in	Rn&m
*s	F9,!:",u%f!t
)sitegen	R9,
*o	R;,
(s a	Rd!,
+n	Rn&f
*in	Rn&f!m
*mean	Rt&%
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
%isfiable go	R}"&
.in	Rj!3
.java	R}"&
.node	R}"&
.php	R}"&
.ruby	R}"&
0st	R}"&
.since	R}"&
/wift	R}"&
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
`)
