sitegenSearch("nbc17edcf-0",`!wed 25	.h!*/?'?&?#?#?"?"?"?(?'?&?"?"?%?"?"?"?"?"?"?"?"?#?"?"?"?"?#?"?#?&?"?"?"?#?"?"?%?"?"?"?"?"?"?"?"?"?#?'?#?"?"?%?"?"?*?%?&?
#ek and	Rq!V
'date	R}&,
'in	Rs!^
'of	R|&3
'p	R~!?
'that	R}&,
&s first	Ri#H
#ight is	R}"3
#lcome rfc	Ru"H
%l a	Fc"3Nf%A
(lerts	Rp!,
(nd	Fm!*73q"m
(s	R}!H
'be	Fa"3]3w!&
)haved	Rb#3
'cache	Ri!O
,control	Ri!O
(ontain	Ro!:
(url	Ra":
'explained	Ru!a
'finish	R}%:
(or	Ri"O
*med	FF&j!36&
'have	Rh!^
(old	Ry!:
(ttp	Rc"O
'in	Rp!:
(t	J~#:-O
)s	Rt#3
'nginx	Ro#O
(umbers	Rq!:
'on	R@,
(rders	Rs"f
'request	R|"f
(fc	Rk#3
'say	Rk%&
(o	Rg"f
(ucceed	Rc#,
'the	R}%:
(o	Rx%3
'unless	Rm!A
'while	Rv&3
(ritten	Rk!3
&behaved robots	Rb#3
&formed body	Ro"3
-table	RF&
&written clients	Rk!3
#nt far	Re%V
'like	Rv#:
'over	Rm"f
'silent	Rw"A
'unanswered	Rb%&
'well	Jp!,43
(rong	Fg!:f!H>&
#re a	Rv!H
`)
