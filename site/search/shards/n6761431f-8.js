sitegenSearch("n6761431f-8",`!class 5xx	Ra&:
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
)tyle	Rn&{"
(takes	RA3
)hat	JA,!:y%3
*e	Jf&:1O
*ose	Ru&{,
)reat	Rx#:
(when	Rs&3
+re	Jf&:1{,
*ose	Rf&A
)ill	R}!3
*th	RA,
'es a	JK,f&&
+nd	Fl%%DO(O
+re	Ru&{'
+t	Ri!.
*because	Rm!,
+lur	Ri!&!<
*catalogue	R@,
+olophon	Ru&,
*faq	Rp&,
+ields	Rf&&!,
*is	Rf&A
+ts	Ru&{'
*lists	RA,
*match	Ro&H
*of	Ji!(n#{+
+n	Jh&^/{'
+r	Re&:
*suggest	Rs!^
*the	Rv&3
-y	Rk&V
*whether	Ru&{'
'ic cause	Rc%:
's colour	Ru&{,!{/
)name	Rf&A
)page	Ru&{(!{,
%ude api	Rw#&!,
#ear and	Rr!O
*ything	Re"f
(body	Rt#3
(meaning	RY,
`)
