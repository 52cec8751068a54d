sitegenSearch("n095ae3a8-10",`!want to	Fj!OXm+,&O
&ed an	Rv#:
)is	R_#3
*t	Rl"&
)only	Rw"O
)prefer	Rm"3
)rfc	Jb":V3
)the	Rz#:
*ravels	Rh"A
)which	Rw#,
&s a	F~"f:mDO/,!^
)nother	Rv#A
(back	R~",
(credentials	Bg!A-A:3'3(&B3
(it	Rf#3
(only	Rq#3
(the	J_#OS&
)o	Bb"f&:2,&,,,&A,&
(you	Jg!Ar!&
#rn and	Rl&3
'makes	RG,
'or	Rh&,!f
'tells	Rh&m
(he	R3,
&ing 214	R~!O
*and	RG,
+sks	RS,
*can	RU,
*does	Rl&3
*is	J~!O_#3
*or	Jl&H'^
*sg060	Ry&?
*warn	Rh&f
+ith	R3,
+ould	Ry&A
)s 1	Ri&1
+and	Rl&H
+only	Rl&O
+there	Rl&,
&s against	Ru!^
(of	Rb"H
(that	J|":6A
*e	R{&V
#s 0	R_#:
&200	Rk%&
'2	R_#:
&306	Rl"h
&a	Jg%,C^
'bout	Rn!%
'ccepted	F}!&13W:
'ddressed	Rl#,
'greed	Ro#3
'llowed	Re&,
'n	Jo#fO&
(d	R_#:
(swered	J}!HV:
'sked	>j!,!3*3+33,(,1,h!{&2?
't	Ru!m
&being	Jq!,f#V
&called	R~"A
(rried	J|!,%,
'hanged	J~!:!Hx"O
(ecked	R{"H
(osen	Rm#3
'ompared	Rn%%
`)
