sitegenSearch("nd334ac1e-9",`!claim under	Rl#3
'ed twice	Rp&:
's and	R}&3
)exp	Rm!T
)indent	Rm!T
)json	Rm!T
-loads	Rm!T
)that	Ry"H
%sh are	Re#3
)s	R@,
(found	Rr!V
(is	R{"3
(of	Rm#3
)r	Ra'&
(raw	RB,
(with	Rx"f
'es with	Bj!A*A%3D,-3
&s 4xx	Rw&,
(5xx	Rc&:
(a	Bk!3E,c"3),"{-
)lone	Rt#3
)nd	BA,B:'Ol#H(3
)s	Rm#,
(by	RA,
(cannot	Rh&O
(each	Rn%&
)ntry	J_!:z#,
)rrors	RA:
(fetch	R{!:
)or	Ro&:
(has	FA,h%A2{-
)ere	Rk!H
(id	Rr&?
)n	Rk!:
*stead	Ru!^
)t	Rk!^
(key	Ji&{%(,
(of	>A&J%%,)[q"3*['H(3
)n	Fo%,E,'V
)r	B@:i%A),*,"{-
(required	Rh&A
*sume	Rm%,
.incomplete	Rm%,
)fc	Rl":
(send	Rt!,
)tyle	Rq&{"
(takes	RA3
)hat	JA,!:|%3
*e	Jh&:2V
*ose	Rx&{-
)reat	Rz#:
(when	Rv&3
+re	Jh&:2{-
*ose	Rh&A
)ill	R_"3
*th	RA,
'es a	JK,i&&
+nd	Fn%%EO(V
+re	Rx&{(
+t	Rk!.
*because	Ro!,
+lur	Rk!&!<
*catalogue	R@,
+olophon	Rx&,
*default	Ri&{%
*faq	Rs&,
+ields	Rh&&!,
`)
