sitegenSearch("nbbab17da-13",`!value humanize	Ro!1
0percentage	Ro!1
(identifies	R1,
)n	F0,!:X,v#3
)s	::,NA*A"3!?%f"AG3<,-V:,-O1,
*digit	Rq!?
)tself	Rs!:
(leads	Ru&3
(must	R|&O
(numbers	Rt&A
(of	B0&"&}!AEHW3/,
)nce	Ru&3
*e	J1,g&{#
)r	Jh&3/,
)ther	J~"3/:
(parsedate	Rq!?
1todatetime	Rq!?
*st	Ry&V
(rendered	Rv&{#
(sg014	Rf&,
)ome	Ry&V
,body	Rs!:
)uch	R{%:
(that	>-:;:3:%:'&m!3=:N,
*e	Jm&,+{1
+n	RI:
)wice	Rf&O
(what	Ju&:)3
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
`)
