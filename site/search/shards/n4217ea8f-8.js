sitegenSearch("n4217ea8f-8",`!class style	Rn&{"
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
(text	Fk!:y!:8&!:
)he	Fp!30&!O(f
(way	Rx"H
(your	R~!H
'er words	Rl!^
's no	Rn!A
%rk sends	R~!,
#ick count	R}!3
(if	Rd"3
)s	Rg"f
%ent a	R}!3
*bort	Jk!Ar":
*ccepts	Bf!,#A*A%323
*gainst	Rq&C
*lready	J}!3',
*nd	Fv!3!f'HMh3:
+nounces	Rt!,
*s	Jk!:d"&
+k	Ro#H
,ed	Fh!:9&!,?&
,s	Bv!3#:!A+:4A(A:A
*t	Rp%3
)body	Ru"3
`)
