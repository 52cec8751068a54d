sitegenSearch("n746370e1-9",`!valid and	Jk!OIfn"3
*y	Rq#O
)s	Rq#O
(but	Rt"3
(credentials	Jy!3:&!,
(json	Rq"?
(mustache	R]&
(rfc	Rq#,
(status	Jr%35,
(token	Ji!:|"3
(utf	J',#,
+8	J',#,
(yaml	R-&
'ate csrf	Rq%8
+it	Rf&:
*csrftokens except	Rq%8
)ion and	Rk"H
-in	Jz"V-V
-later	Ra"O
)or for	R}!A
,rfc	Rd":
,there	R}!H
.ose	Rf#H
.rows	Rr!3
-urns	Rk!A
+s that	R}!3
%ue and	Rw":
)s	Ry&3
)t	Rq"?
(become	Rx&3
.s	Rq&3
)reaks	Jw!3O3
(cannot	R0,
)omes	Ra"H
)url	Rc#f
(does	Ry&3
(error	Rn!H
(filters	Rx&3
(headers	Ru!?
/get	Ru!?
*uristic	Rt&?
)umanize	Rs!1
0percentage	Rs!1
(identifies	R1,
)n	J0,!:],v#3
)s	::,RA*A"3!?%f"AG3<,-V:,-O1,
*digit	Ru!?
)tself	Rw!:
(leads	Ry&3
(must	Ra'O
(numbers	Rx&A
(of	B0&"&b"AEHW3/,
)nce	Ry&3
*e	J1,k&{%
)r	Jl&3/,
)ther	Jc#3/:
(parsedate	Ru!?
1todatetime	Ru!?
*st	R}&V
(rendered	Rz&{%
(sg014	Rj&,
)ome	R}&V
`)
