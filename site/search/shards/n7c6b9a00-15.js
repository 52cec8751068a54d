sitegenSearch("n7c6b9a00-15",`!circular one	Ry#H
'mstances require	Rf#H
#s secrets	Ro&H
#tation is	RQ,
%izen http	Rt&%
"js node	Ru&m
"laim a	Rn&V
(one	Rn&:
(rfc	Rd":
(success	Ro%O
(that	Rz&%
*e	R13
)o	R@3
(under	Rp#3
'ed twice	Rt&:
's and	Rb'3
)exp	Rq!T
)indent	Rq!T
)json	Rq!T
-loads	Rq!T
)that	R}"H
%sh are	Ri#3
)s	RA,
(found	Rv!V
(is	R_#3
(of	Rq#3
)r	Re'&
(raw	RC,
(with	R|"f
'es with	Bn!A*A%:D,-3
&s 4xx	R{&,
(5xx	Rg&:
(a	Bo!3E,c"3),"{.
)lone	Rx#3
)nd	BB,D:(Ol#H(3
)s	Rq#,
(by	RB,
(cannot	Rl&O
(each	Rr%&
)ntry	Nb!:|#,
)rrors	RB:
(fetch	R_":
)or	Rs&:
(has	JB,k%A2{.
)ere	Ro!H
(id	Rv&?
)n	Ro!:
*stead	Ry!m
)t	Ro!f
(key	Nm&{%(,
(of	>B&M%%,)kq"3*['H(3
)n	Js%,E,'V
)r	BA:l%A#t',*,"{,!{.
(required	Rl&A
*sume	Rq%,
.incomplete	Rq%,
)fc	Rp":
(send	Rx!,
)tyle	Ru&{"
(takes	RB3
)hat	NB,!:_&3
*e	Nl&:2V
*ose	R|&{.
)reat	R~#:
(when	Rz&3
`)
