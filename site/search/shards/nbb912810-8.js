sitegenSearch("nbb912810-8",`!clashes with	Bh!A*A%3D,-3
&s 4xx	Ru&,
(5xx	Ra&:
(a	Bi!3E,c"3),"{,
)lone	Rr#3
)nd	BA,@:'Ol#H(3
)s	Rk#,
(by	RA,
(cannot	Rf&O
(each	Rl%&
)ntry	J]:z#,
)rrors	RA:
(fetch	Ry!:
)or	Rm&:
(has	FA,f%A2{,
)ere	Ri!H
(id	Rp&?
)n	Ri!:
*stead	Rs!^
)t	Ri!^
(key	Jg&{%(,
(of	>A&H%%,)[q"3*['H(3
)n	Fm%,E,'O
)r	B@:g%A),*,"{,
(required	Rf&A
*sume	Rk%,
.incomplete	Rk%,
)fc	Rj":
(send	Rr!,
)tyle	Ro&{"
(takes	RA3
)hat	JA,!:z%3
*e	Jf&:2O
*ose	Rv&{,
)reat	Rx#:
(when	Rt&3
+re	Jf&:2{,
*ose	Rf&A
)ill	R}!3
*th	RA,
'es a	JK,g&&
+nd	Fl%%EO(O
+re	Rv&{'
+t	Ri!.
*because	Rm!,
+lur	Ri!&!<
*catalogue	R@,
+olophon	Rv&,
*default	Rg&{%
*faq	Rq&,
+ields	Rf&&!,
*is	Rf&A
+ts	Rv&{'
*lists	RA,
*match	Rp&H
*of	Ji!(o#{+
+n	Jh&^0{'
+r	Re&:
*suggest	Rs!^
*the	Fm&,%:)3
-y	Rk&V
,ose	Rm&:
*whether	Rv&{'
'ic cause	Rc%:
'key name	Rg&{%
/s	Rm&,
`)
