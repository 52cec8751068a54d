sitegenSearch("n2dd24ecf-3",`!sg120 foreignsyntax	Rj!(
#app and	Rn&O
#link light	R|&8
.dark	R|&8
#sans own	R|&8
"h also	Ru&m
%include	R<1
%session	Ru&m
%tab	Ru&f
'rget	Ro&?
#a 256	Ry&O
%256 of	Ry&O
%ke hands	Ri%:
%ll really	NE:s%3
%pe of	Rx"f
(tells	Rb&:
's exist	Ro%3
%rd is	Rz&A
(of	Rz&A
's each	Rz&A
)in	Rz&A
)of	Nm&H':
&e a	F@:OO8:Bf
)dded	Rn#f
)nd	Rs&,
(depends	Ru!V
(falls	Ru!:
(is	Ru!3
(of	Nu!1#^
)ne	Rn#H
)r	Rv&V
(the	F1&i#,R3%,
(when	Ru!O
'd addresses	Rf&:
*nd	Ro%:
)between	N&:s!O
)cache	Fm!:B:*O;O
.s	Jm!OA3DO
)disks	Nm&A-3
*rawing	Re"3
)hosting	Ny#f5&
)max	Rm!,
,age	Rm!,
)web	Ry"f
's between	Rq!{!
)leave	Ru!A
)most	Rw&3
)them	R}!,
#ed load	Rt#f
%et both	R|&A
(keeps	R|&A
(of	Nq&m-:
(sitegen	R|&:
(that	R|&:
%lf b12	Re"?
(d	Rh"?
(http	Rh"?
(novels	Rh"A
(to	Rh"A
*read	Rh"A
&l and	Ro&&
(session	Ru&m
(zsh	Ru&m
'session sh	Ru&m
`)
