sitegenSearch("n987af547-4",`!samples in	Rs&f!m
*mean	Ry&%
*what	Ry&%
#ndbox site	Ra&&
.s	Ra&,
%itize a	Rq&,
,nd	Rs&{"
+known	Rs&{"
+or	Rl&,
%s own	Rz&8
'serif	Rz&8
(ystem	Rz&8
-ui	Rz&8
'woff2	Rz&:
#rif 2.1.0	Rn&A
(and	Rm&?
(category	Rm&1
(file	Rm&1
*ndings	Rn&?
0sarif	Rn&?
(or	Rk&,
(sarif	Rn&A
)itegen	Rm&1!8!?
/sarif	Rm&1!8!?
(test	Rm&1!8!?
(v3	Rm&1
'file sitegen	Rm&1
3sarif	Rm&1
#t in	Ry#H
%isfiable in	Rn!3
.since	Rb#&
)ed by	R/,
,there	Rb#H
#ve an	Rk#A
)d	Rl":
(s	RF:
'button	Rb"3
'early	RB1
'it	J":j#,.3
'often	JB1"1!:
'requests	J.1"1>1
'tag	Ro!M
(he	J':w&%
)is	Rm&3!:
(ime	R{!,
'work	Ri#H
&d after	Rc"f
)nd	Jb"3"3
)s	R',
(change	Rv&%
(file	Ro&:
(in	R":
)t	R"3
(rfc	Rb",
(the	Rk"H
(version	R}"A
&often or	RC:
&s a	Ri#,
)nd	Rv&3
(people	Rt"f
(requests	B,1!8"1"1"1"1*1
(the	Jk"3"Oo!O
(version	Rb"A
(without	Rk#H
%ing is	Rl":
`)
