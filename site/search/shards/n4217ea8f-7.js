sitegenSearch("n4217ea8f-7",`!ciphers or	Rc%:
*workers	Rd%3
#rcle and	Re"f
)balancer	Rz#3
)in	Rs#,
*s	R&:
(s come	Rs#,
*have	Rs#3
*when	Rf"H
&ular one	Rs#H
'mstances require	R_#H
#s secrets	Ri&H
#tation is	RP,
%izen http	Rm&%
"js node	Rn&m
"laim a	Rh&V
(one	Rh&:
(rfc	R}!:
(success	Ri%O
(that	Rs&%
*e	R13
)o	R?3
(under	Rj#3
'ed twice	Rm&:
's and	Rz&3
)exp	Rk!T
)indent	Rk!T
)json	Rk!T
-loads	Rk!T
)that	Rw"H
%sh are	Rc#3
)s	R@,
(found	Rp!V
(is	Ry"3
(of	Rk#3
)r	R}&&
(raw	RB,
(with	Rv"f
'es with	Bh!A*A%3D,-3
&s 4xx	Rt&,
(5xx	Ra&:
(a	Bi!3E,b"3),"{,
)lone	Rr#3
)nd	BA,@:'Ok#H(3
)s	Rk#,
(by	RA,
(cannot	Rf&O
(each	Rl%&
)ntry	J]:y#,
)rrors	RA:
(fetch	Ry!:
(has	FA,f%A1{,
)ere	Ri!H
(id	Ro&?
)n	Ri!:
*stead	Rs!^
)t	Ri!^
(of	>A&H%%,)[q"3*[&H(3
)n	Fm%,D,'O
)r	F@:g%A0,"{,
(required	Rf&A
*sume	Rk%,
.incomplete	Rk%,
)fc	Rj":
(send	Rr!,
`)
