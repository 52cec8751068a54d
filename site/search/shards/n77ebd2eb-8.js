sitegenSearch("n77ebd2eb-8",`!webdav somebody	Rp!A
-thing	Rp!A
*pecification	Ri!A
*tand	Rc#V
+ill	Rp!,
)tell	Ra"3
*hat	Rm%&
+e	Jh!Al!3
,re	Rb"3
)uses	Rf!O
)versions	Rc#3
%hook arrives	Rm%3
*senders	Rw":
)s and	Rm%:
%sites and	R{&3
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
`)
