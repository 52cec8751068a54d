sitegenSearch("n09cb29e1-5",`!sh session	Rs&m
%tab	Rs&f
'rget	Rm&?
#a 256	Rw&O
%256 of	Rw&O
%ke hands	Rg%:
%ll really	JD:r%3
%pe of	Rv"f
(tells	R_&:
's exist	Rm%3
%rd is	Rx&A
(of	Rx&A
's each	Rx&A
)in	Rx&A
)of	Jk&H':
&e a	J?:f!:Bf
)dded	Rl#f
)nd	Rq&,
(depends	Rs!V
(falls	Rs!:
(is	Rs!3
(of	Js!1#^
)ne	Rl#H
)r	Rt&V
(the	F1&g#,R3%,
(when	Rs!O
'd addresses	Rd&:
*nd	Rm%:
)between	R&:
)cache	Fk!:B:*O;O
.s	Jk!HA3DO
)disks	Jk&A-3
*rawing	Rc"3
)hosting	Jw#f5&
)max	Rk!,
,age	Rk!,
)web	Rw"f
's between	Ro!t
)leave	Rs!A
)most	Ru&3
)them	R{!,
#ed load	Rr#f
%et both	Rz&A
(keeps	Rz&A
(of	Jo&m-:
(sitegen	Rz&:
(that	Rz&:
%lf b12	Rc"?
(d	Rf"?
(http	Rf"?
(novels	Rf"A
(to	Rf"A
*read	Rf"A
&l and	Rm&&
(session	Rs&m
(zsh	Rs&m
'session sh	Rs&m
1session	Rs&m
#ine in	R{&F
%pped deleting	Rz"3
'ing stubs	Rp#H
#op and	Rh&3
'by	Rh&,
'css	R{!?
`)
