sitegenSearch("ndfdc1857-5",`!webhooks and	Rq%:
%sites and	R_'3
&ocket address	Rj#?
-nd	Jy!3Q3
-re	Ry!O
-t	Ry!3
,client	Jy!:QV
.ose	Rj!A!h
-onnection	Ry!,
,event	Rj!&
,frames	Ry!A
,get	Ry!h
,is	Jy!:Q:
,proxying	Jy!H!fQH
,that	Rj#3
-o	Ry!H
+s standard	Jj!A1:Q:
#d 25	.j!*/?'?&?#?#?"?"?"?(?'?&?"?"?%?"?"?"?"?"?"?"?"?#?"?"?"?"?#?"?#?&?"?"?"?#?"?"?%?"?"?"?"?"?"?"?"?"?#?'?#?"?"?%?"?"?*?%?&?
#ek and	Rs!V
'date	R_',
'in	Ru!^
'of	R~&3
'p	Ra"?
'that	R_',
&s first	Rk#H
#ight is	R_#3
#lcome rfc	Rw"H
%l a	Je"3Nf%A
(lerts	Rr!,
(nd	Jo!*73q"m
(s	R_"H
'be	Jc"3]3x!&
)haved	Rd#3
'cache	Rk!O
,control	Rk!O
(ontain	Rq!:
(url	Rc":
'explained	Rw!a
'finish	R_&:
(or	Rk"O
*med	JF&l!36&
'have	Rj!^
(old	R{!:
(ttp	Re"O
'in	Rr!:
(t	Ja%:-O
)s	Rv#3
'nginx	Rq#O
(umbers	Rs!:
'on	R@,
(rders	Ru"f
'request	R~"f
(fc	Rm#3
'say	Rm%&
(o	Ri"f
(ucceed	Re#,
'the	R_&:
`)
