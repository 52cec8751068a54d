sitegenSearch("n2651ca3b-8",`!save tag	Ro!M
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
)return	Rb"3
*fc	R}!H
)save	RC1
#w close	Rj!A
&it	Ri%&
&with	J|":6f
#y 100	Rf%3
'6	Rb%3
&200	Rm%&
(4	Jl!,7f
&400	Jo!:m"&
(3	R}"3
'19	Rq%X
'31	Rm#f
&502	Rb%,
&a	Rx#3
'bout	R}!3
'nd	Ri!&
&different	Rq&:
&enough	Rz",
&for	R{!3
&how	JZ,c!f1,
&in	>p!H'm#,!3/f%,2,3,(3#,=,
't	JT,7^
&more	R_'O
'uch	Ra"O
&no	Jj!HCO:O
(cache	Rl"O
(store	Re#O
(thing	Bq!32:1O-Hp!:
&of	Ry&,
'n	J{#,P3!:
(ly	Rk&3!m
'therwise	Rt#O
&plainly	Rw!H
&request	Rn!3
(sts	Rr%,
&so	>f!:%O+t%t-3?31f(f#:
(mething	Rb",
&that	>X3Jf4&(3]:",'Q(328
`)
