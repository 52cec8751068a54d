sitegenSearch("nb3463ded-14",`!sarif and	Ri&?
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
(he	J':s&%
)is	Ri&3!:
(ime	Rw!,
'work	Re#H
&d after	R~!f
)nd	J}!3"3
)s	R',
(change	Rr&%
(file	Rk&:
(in	R":
)t	R"3
(rfc	R}!,
(the	Rg"H
(version	Ry"A
&often or	RC:
&s a	Re#,
)nd	Rr&3
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
'6	R}#3
&200	Ri%&
(4	Jh!,7f
&400	Jk!:m"&
(3	Ry"3
'19	Rm%X
'31	Ri#f
&502	R}#,
&a	Rt#3
'bout	Ry!3
`)
