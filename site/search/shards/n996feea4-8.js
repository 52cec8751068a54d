sitegenSearch("n996feea4-8",`!websocket proxying	Ju!H!fQH
,that	Rf#3
-o	Ru!H
+s standard	Ff!A1:Q:
#d 25	.f!*/?'?&?#?#?"?"?"?(?'?&?"?"?%?"?"?"?"?"?"?"?"?#?"?"?"?"?#?"?#?&?"?"?"?#?"?"?%?"?"?"?"?"?"?"?"?"?#?'?#?"?"?%?"?"?*?%?&?
#ek and	Ro!V
'date	R{&,
'in	Rq!^
'of	Rz&3
'p	R|!?
'that	R{&,
&s first	Rg#H
#ight is	R{"3
#lcome rfc	Rs"H
%l a	Fa"3Nf%A
(lerts	Rn!,
(nd	Fk!*73q"m
(s	R{!H
'be	F~!3]3w!&
)haved	R_#3
'cache	Rg!O
,control	Rg!O
(ontain	Rm!:
(url	R~!:
'explained	Rs!a
'finish	R{%:
(or	Rg"O
*med	FF&h!36&
'have	Rf!^
(old	Rw!:
(ttp	Ra"O
'in	Rn!:
(t	J|#:-O
)s	Rr#3
'nginx	Rm#O
(umbers	Ro!:
'on	R@,
(rders	Rq"f
'request	Rz"f
(fc	Ri#3
'say	Ri%&
(o	Re"f
(ucceed	Ra#,
'the	R{%:
(o	Rv%3
'unless	Rk!A
'while	Rt&3
(ritten	Ri!3
&behaved robots	R_#3
&formed body	Rm"3
-table	RF&
&written clients	Ri!3
#nt far	Rc%V
'like	Rt#:
'over	Rk"f
'silent	Ru"A
`)
