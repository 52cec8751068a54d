sitegenSearch("na806e354-6",`!saved after	Re"f
)nd	Nd"3"3
)s	R',
(change	Rx&%
(file	Rq&:
(in	R":
)t	R"3
(rfc	Rd",
(the	Rm"H
(version	R_#A
&often or	RD:
&s a	Rk#,
)nd	Rx&3
(people	Rv"f
(requests	B,1!8"1"1"1"1+1
(the	Jm"3"Oo!O
(version	Rd"A
(without	Rm#H
%ing is	Rn":
)return	Rd"3
*fc	R_"H
)save	RD1
#w and	Rw!O
&close	Rl!A
&it	Rk%&
&with	N~":6f
#y 100	Rh%3
'6	Rd%3
&200	Ro%&
(4	Nn!,7f
&400	Nq!:m"&
(3	R_#3
'19	Rs%X
'31	Ro#f
&502	Rd%,
&a	Rz#3
'bout	R_"3
'nd	Rk!&
&different	Rs&:
&enough	R|",
&for	R}!3
&how	J[,d!f1,
&in	>T:>H'm#,!:/f%,2,3,(3#,=,
't	NU,8f
&more	Nw!Ol#O
'uch	Rc"O
&no	Jl!HCO:O
(cache	Rn"O
(store	Rg#O
(thing	Bs!32:1O-Hp!:
&of	R{&,
'n	N}#,P3!:
(ly	Rm&3!m
'therwise	Rv#O
&plainly	Ry!O
'rivate	Rm!H
&request	Rp!3
(sts	Rt%,
&so	>g!:&O+t%t-3?31f(f#:
(mething	Rd",
&that	>Y3Kf4&(3]:",'Q(328
(e	F>,}"3c!,#%
(is	Rc"H
&waive	R6:
`)
