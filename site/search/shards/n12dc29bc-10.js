sitegenSearch("n12dc29bc-10",`!ciphers or	Rg%:
*workers	Rh%3
#rcle and	Ri"f
)balancer	R~#3
)in	Rw#,
*s	R&:
(s come	Rw#,
*have	Rw#3
*when	Rj"H
&ular one	Rw#H
'mstances require	Rd#H
#s secrets	Rm&H
#tation is	RP,
%izen http	Rr&%
"js node	Rs&m
"laim a	Rl&V
(one	Rl&:
(rfc	Rb":
(success	Rm%O
(that	Rx&%
*e	R13
)o	R?3
(under	Rn#3
'ed twice	Rr&:
's and	R_'3
)exp	Ro!T
)indent	Ro!T
)json	Ro!T
-loads	Ro!T
)that	R{"H
%sh are	Rg#3
)s	R@,
(found	Rt!V
(is	R}"3
(of	Ro#3
)r	Rc'&
(raw	RB,
(with	Rz"f
'es with	Bl!A*A%3D,-3
&s 4xx	Ry&,
(5xx	Re&:
(a	Bm!3E,c"3),"{-
)lone	Rv#3
)nd	BA,D:'Ol#H(3
)s	Ro#,
(by	RA,
(cannot	Rj&O
(each	Rp%&
)ntry	Ja!:{#,
)rrors	RA:
(fetch	R}!:
)or	Rq&:
(has	JA,j%A2{-
)ere	Rm!H
(id	Rt&?
)n	Rm!:
*stead	Rw!^
)t	Rm!^
(key	Jk&{%(,
(of	>A&L%%,)[q"3*['H(3
)n	Jq%,E,'V
)r	B@:k%A),*,"{-
(required	Rj&A
*sume	Ro%,
.incomplete	Ro%,
`)
