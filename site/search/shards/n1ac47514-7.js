sitegenSearch("n1ac47514-7",`!wed 25	.l!*/F'?&?#?#?"?"?"?(?'?&?"?"?%?"?"?"?"?"?"?"?"?#?"?"?"?"?#?"?#?&?"?"?"?#?"?"?%?"?"?"?"?"?"?"?"?"?#?'?#?"?"?%?"?"?*?%?&?
#ek and	Ru!V
'date	Rb',
'in	Rw!^
'of	Ra'3
'p	Rc"?
'that	Rb',
&s first	Rm#H
#ight is	Rb#3
#lcome rfc	Ry"H
%l a	Jg"3Nf%A
(lerts	Rt!,
(nd	Jq!*73q"m
(s	Rb"H
'be	Je"3]3y!&
)haved	Rf#3
'cache	Rm!V
,control	Rm!V
(ontain	Rs!:
(url	Re":
'explained	Ry!o
'finish	Rb&:
(or	Rm"O
*med	JG&m!36&
'have	Rl!^
(old	R}!:
(ttp	Rg"O
'in	Rt!:
(t	Nc%:-O
)s	Rx#3
'nginx	Rs#O
(umbers	Ru!:
'on	RA,
(rders	Rw"f
'request	Ra#f
(fc	Ro#3
'say	Ro%&
(o	Rk"f
(ucceed	Rg#,
'the	Rb&:
(o	R|%3
'unless	Rq!A
'while	Rz&3
(ritten	Ro!3
&behaved robots	Rf#3
&formed body	Rs"3
-table	RG&
&written clients	Ro!3
#nt far	Ri%V
'like	Rz#:
'over	Rq"f
'silent	R{"A
'unanswered	Rf%&
'well	Nt!,43
(rong	Jk!:f!H>&
#re a	Rz!H
`)
