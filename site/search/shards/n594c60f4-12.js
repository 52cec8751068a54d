sitegenSearch("n594c60f4-12",`!valid json	Rm"?
(mustache	RY&
(rfc	Rm#,
(status	Jn%35,
(token	Je!:|"3
(utf	J',#,
+8	J',#,
(yaml	R-&
'ate csrf	Rm%8
+it	Rb&:
*csrftokens except	Rm%8
)ion and	Rg"H
-in	Jv"V-V
-later	R|!O
)or for	Ry!A
,rfc	R_":
,there	Ry!H
.ose	Rb#H
.rows	Rn!3
-urns	Rg!A
+s that	Ry!3
%ue and	Rs":
)s	Ru&3
)t	Rm"?
(become	Rt&3
)reaks	Js!3O3
(cannot	R0,
)omes	R|!H
)url	R~"f
(does	Ru&3
(error	Rj!H
(filters	Rt&3
(headers	Rq!?
/get	Rq!?
*uristic	Rp&?
)umanize	Ro!1
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
`)
