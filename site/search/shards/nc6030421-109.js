sitegenSearch("nc6030421-109",`!share or	Ro&V
(the	F1&c#,R3%,
(when	Ro!O
'd addresses	R_&:
*nd	Ri%:
)between	R&:
)cache	Fg!:B:*O;O
.s	Fg!HA3DO
)disks	Jg&A,3
*rawing	R~!3
)hosting	Js#f5&
)max	Rg!,
,age	Rg!,
)web	Rs"f
's between	Rk!t
)leave	Ro!A
)most	Rp&3
)them	Rw!,
#ed load	Rn#f
%et both	Ru&:
(keeps	Ru&:
(of	Rk&m
%lf b12	R~!?
(d	Rb"?
(http	Rb"?
(novels	Rb"A
(to	Rb"A
*read	Rb"A
&l and	Ri&&
(session	Rn&m
(zsh	Rn&m
'session sh	Rn&m
1session	Rn&m
#ine in	Rv&F
%pped deleting	Rv"3
'ing stubs	Rl#H
#op and	Rd&3
'by	Rd&,
'css	Rw!?
'example	:g!?0?#?'?(?"?#?"?;3!?&?&?!H*?&?-?
'has	Rc"A
'is	Ra#H
(t	Ra#A
'json	Rb&8
'name	R_&?
'switch	R_&:
'until	Rc&&
'with	Rd&:
&css p	Rw!?
*rel	Rw!?
&examplecom because	Ra#3
1needs	Ri#H
1on	Ra#?
&ify api	F_&&"&"&
-s	F_&&"&"&
*confirms	R_&3
,uld	Rb&&
*for	Ja&,#&
*has	Ra&&
*response	R_&,
*security	R_&(
`)
