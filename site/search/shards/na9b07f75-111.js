sitegenSearch("na9b07f75-111",`!valid any	Rm#O
)s	Rm#O
(but	Rp"3
(credentials	Ju!3:&!,
(json	Rm"?
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
)s	Rt&3
)t	Rm"?
(become	Rs&3
)reaks	Js!3O3
(cannot	R0,
)omes	R|!H
)url	R~"f
(does	Rt&3
(error	Rj!H
(filters	Rs&3
(headers	Rq!?
/get	Rq!?
*uristic	Ro&?
)umanize	Ro!1
0percentage	Ro!1
(identifies	R1,
)n	F0,!:X,u#3
)s	::,NA*A"3!?%f"AG3<,-V:,-O0,
*digit	Rq!?
)tself	Rs!:
(leads	Rt&3
(must	R{&O
(numbers	Rs&A
(of	B0&"&}!AEHW3.,
)nce	Rt&3
*e	J1,f&{#
)r	Jh&3.,
)ther	J~"3/:
(parsedate	Rq!?
1todatetime	Rq!?
*st	Rx&V
(rendered	Ru&{#
(sg014	Rf&,
)ome	Rx&V
,body	Rs!:
)uch	R{%:
`)
