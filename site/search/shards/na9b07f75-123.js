sitegenSearch("na9b07f75-123",`!webhook arrives	Rm%3
*senders	Rw":
)s and	Rm%:
%sites and	Rz&3
&ocket address	Rf#?
-nd	Ju!3Q3
-re	Ru!O
-t	Ru!3
,client	Ju!:QV
.ose	Rf!A!h
-onnection	Ru!,
,event	Rf!&
,frames	Ru!A
,get	Ru!h
,is	Ju!:Q:
,proxying	Ju!H!fQH
,that	Rf#3
-o	Ru!H
+s standard	Ff!A1:Q:
#d 25	.f!*/?'?&?#?#?"?"?"?(?'?&?"?"?%?"?"?"?"?"?"?"?"?#?"?"?"?"?#?"?#?&?"?"?"?#?"?"?%?"?"?"?"?"?"?"?"?"?#?'?#?"?"?%?"?"?*?%?&?
#ek and	Ro!V
'date	Rz&,
'in	Rq!^
'of	Ry&3
'p	R|!?
'that	Rz&,
&s first	Rg#H
#ight is	R{"3
#lcome rfc	Rs"H
%l a	Fa"3Nf%A
(lerts	Rn!,
(nd	Fk!*73p"m
(s	R{!H
'be	F~!3]3v!&
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
`)
