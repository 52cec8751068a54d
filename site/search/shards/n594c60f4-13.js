sitegenSearch("n594c60f4-13",`!value what	Ju&:)3
)ill	R|"3
*th	R-,
'error and	Rj!H
's a	Rf&O
*nd	Rs!m
*re	Bv"3-Af!O"{%"3
*s	Rf&f
)bool	Rm&,
)change	R|&,
*odes	Rj&:
+ntradict	Rb#3
)error	Ja!1}!:
)first	Ry&,
*or	Rv&{)
)gets	Rm"3
)heuristic	Rf&"
)in	Rc'&
*ts	Rv&{%
)list	Rv&{%
)of	Fm&,%H',
*ther	Ri!f
)required	Rf&O!V
1if	Rf&O!V
+try	Rz&3
.after	Rz&3
)such	Rf%V
)that	Fz!Aw"O({0!{2
+e	Rv&{2
*o	Ra!,
)were	Rv"f
*hile	R}!3
#nish by	Rc%:
)silently	Rb!,
(ed nor	Rw"3
#r as	Rq#A
&http	Rq#?
&lib	Ri&*
&names	Rq#A
&www	Rs&*
%iable holds	Rv&H
,ttp	Rt":
/connect	Rt":
+is	Rv&A
,ts	Rf!,
+of	Rv&&
+ssl	Rw%3
.clientverify	Rw%3
+that	RZ&
+which	Rn&:
*s are	Rv&%
,of	FZ,m#{'1Q!X!a!h!o!v
,such	Ri&H
,that	Rg&&
'nt also	Fh!H*Hc!(!?
*to	Rh!H
&es points	Rk!A
%s and	Rt&:
'is	Rt&:
%y a	Rs"O
(ccept	Jh"?-?
(nd	Rs"V
'if	Rq#O
(t	Rn#H
'names	J|"O"O
'rfc	Jh"3(O
`)
