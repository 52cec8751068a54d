sitegenSearch("n996feea4-2",`!want every	Rn&,
'from	Ri"3
'the	Jk":1:
*m	Rw!A
)is	Rn%,
(o	Fh!OXm+,&O
&ed an	Rt#:
)is	R}"3
*t	Rj"&
)only	Ru"O
)prefer	Rk"3
)rfc	J_":V3
)the	Rx#:
*ravels	Rf"A
)which	Ru#,
&s a	F|"f:mDO/,!^
)nother	Rt#A
(back	R|",
(credentials	Be!A-A:3'3(&B3
(it	Rd#3
(only	Ro#3
(the	J}"OS&
)o	B_"f&:2,&,,,&A,&
(you	Je!Ar!&
#rn and	Rj&3
'makes	RG,
'or	Rf&,!f
'the	R3,
&ing 214	R|!O
*and	RG,
+sks	RS,
*can	RU,
*does	Rj&3
*is	J|!O_#3
*or	Jj&H'^
*sg060	Rw&?
*warn	Rf&f
+ith	R3,
+ould	Rw&A
)s 1	Rg&1
+and	Rj&H
+only	Rj&O
+there	Rj&,
&s against	Rs!^
(of	R_"H
(that	Jz":6A
*e	Ry&V
#s 0	R}":
&200	Ri%&
'2	R}":
&306	Rj"h
&a	Je%,C^
'bout	Rl!%
'ccepted	F{!&13W:
'ddressed	Rj#,
'greed	Rm#3
'llowed	Rc&,
'n	Jm#fO&
(d	R}":
(swered	J{!HV:
'sked	>h!,!3*3+33,(,1,h!{&2?
't	Rs!m
&being	Jo!,f#V
&called	R|"A
(rried	Jz!,%,
'hanged	R|!:!H
`)
