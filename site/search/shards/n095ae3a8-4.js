sitegenSearch("n095ae3a8-4",`!validation and	Ri"H
-in	Jx"V-V
-later	R~!O
)or for	R{!A
,rfc	Rb":
,there	R{!H
.ose	Rd#H
.rows	Rp!3
-urns	Ri!A
+s that	R{!3
%ue and	Ru":
)s	Rw&3
)t	Ro"?
(become	Rv&3
.s	Ro&3
)reaks	Ju!3O3
(cannot	R0,
)omes	R~!H
)url	Ra#f
(does	Rw&3
(error	Rl!H
(filters	Rv&3
(headers	Rs!?
/get	Rs!?
*uristic	Rr&?
)umanize	Rq!1
0percentage	Rq!1
(identifies	R1,
)n	F0,!:Z,v#3
)s	::,PA*A"3!?%f"AG3<,-V:,-O1,
*digit	Rs!?
)tself	Ru!:
(leads	Rw&3
(must	R~&O
(numbers	Rv&A
(of	B0&"&_"AEHW3/,
)nce	Rw&3
*e	J1,i&{%
)r	Jj&3/,
)ther	Ja#3/:
(parsedate	Rs!?
1todatetime	Rs!?
*st	R{&V
(rendered	Rx&{%
(sg014	Rh&,
)ome	R{&V
,body	Ru!:
)uch	R}%:
(that	>-,!:;:5:%:'&m!3=:N,
*e	Jo&,+{2
+n	RI:
)wice	Rh&O
(what	Jw&:)3
)ill	R~"3
*th	R-,
'error and	Rl!H
's a	Rh&O
*nd	Ru!m
*re	Bx"3-Af!O"{%"3
*s	Rh&f
)bool	Ro&,
)change	R~&,
*odes	Rl&:
`)
