sitegenSearch("nd3117e72-0",`!shard is	Rv&A
(of	Rv&A
's each	Rv&A
)in	Rv&A
)of	Ji&H':
&e a	F?:d!:Bf
)dded	Rj#f
)nd	Ro&,
(depends	Rq!V
(falls	Rq!:
(is	Rq!3
(of	Jq!1#^
)ne	Rj#H
)r	Rr&V
(the	F1&e#,R3%,
(when	Rq!O
'd addresses	Rb&:
*nd	Rk%:
)between	R&:
)cache	Fi!:B:*O;O
.s	Fi!HA3DO
)disks	Ji&A-3
*rawing	Ra"3
)hosting	Ju#f5&
)max	Ri!,
,age	Ri!,
)web	Ru"f
's between	Rm!t
)leave	Rq!A
)most	Rs&3
)them	Ry!,
#ed load	Rp#f
%et both	Rx&A
(keeps	Rx&A
(of	Jm&m-:
(sitegen	Rx&:
(that	Rx&:
%lf b12	Ra"?
(d	Rd"?
(http	Rd"?
(novels	Rd"A
(to	Rd"A
*read	Rd"A
&l and	Rk&&
(session	Rq&m
(zsh	Rq&m
'session sh	Rq&m
1session	Rq&m
#ine in	Ry&F
%pped deleting	Rx"3
'ing stubs	Rn#H
#op and	Rf&3
'by	Rf&,
'css	Ry!?
'example	:i!?0?#?'?(?"?#?"?;3!?&?&?!H*?&?-?
'has	Re"A
'is	Rc#H
(t	Rc#A
'json	Rd&8
'name	Rb&?
'switch	Rb&:
'until	Re&&
'with	Rf&:
&css p	Ry!?
`)
