sitegenSearch("n746370e1-15",`!walk through	Rw#,
%l again	Rr"H
'microseconds	Rk&3
'then	R{&?
&microseconds 1042	Rk&1
3and	Rk&3
#nt and	Rk!%
'clients	Rz%:
'data	Rr%:
'every	Rr&,
'from	Rm"3
'the	Jo":1:
*m	R{!A
)is	Rr%,
(o	Fl!OXm+,&O
&ed an	Rx#:
)is	Rb#3
*t	Rn"&
)only	Ry"O
)prefer	Ro"3
)rfc	Jd":V3
)the	R|#:
*ravels	Rj"A
)which	Ry#,
&s a	Fa#f:mDO/,!^
)nother	Rx#A
(back	Ra#,
(credentials	Bi!A-A:3'3(&B3
(it	Rh#3
(only	Rs#3
(the	Jb#OS&
)o	Bd"f&:2,&,,,&A,&
(you	Ji!Ar!&
#rn and	Rn&3
'makes	RG,
'or	Rj&,!f
'tells	Rj&m
(he	R3,
&ing 214	Ra"O
*and	RG,
+sks	RT,
*can	RV,
*does	Rn&3
*is	Ja"O_#3
*or	Jn&H'^
*sg060	R{&?
*warn	Rj&f
+ith	R3,
+ould	R{&A
)s 1	Rk&1
+and	Rn&H
+of	Rn&,
,nly	Rn&O
+there	Rn&,
&s against	Rw!^
(of	Rd"H
(that	J~":6A
*e	R}&V
#s 0	Rb#:
&200	Rm%&
'2	Rb#:
&306	Rn"h
&a	Ji%,C^
'bout	Rp!%
'ccepted	J_"&13W:
'ddressed	Rn#,
`)
