sitegenSearch("n35578297-10",`!claim under	Rn#3
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
)fc	Rn":
(send	Rv!,
)tyle	Rs&{"
(takes	RA3
)hat	JA,!:~%3
*e	Jj&:2V
*ose	Rz&{-
)reat	R|#:
(when	Rx&3
+re	Jj&:2{-
*ose	Rj&A
)ill	Rb"3
*th	RA,
'es a	JK,l&&
+nd	Jp%%EO(V
+re	Rz&{(
+t	Rm!.
*because	Rq!,
+lur	Rm!&!<
*catalogue	R@,
+olophon	Rz&,
*default	Rk&{%
*faq	Ru&,
+ields	Rj&&!,
`)
