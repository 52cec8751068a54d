sitegenSearch("n46760b75-4",`!yaml is	Ff&%#H03
(t	Rg&,
'leaves	Rs&%
(ist	Ru&V
'missing	R*3
'names	RJ,
(ested	R-,
'or	Jh&{!%f
(therwise	R.:
'say	Rk&V
*s	Ro&,
(ections	R4,
(yntax	R-(
'takes	R-3
(hat	Rh&3
)e	Rk&1
'what	JD:h%1
)ich	RK:
(ithout	Ra!,
(ould	Rt&:
'yml	R%,
#ndex 420	Rc&&
)market	Jc&&"&
)ru	Rd&?
)which	Rc&3
(s api	Rd&:
#rn without	Rn&f
"ear 2026	F{!?1?q",
+329	Rz&,
(71821	Rz&:
'and	R|%3
'everything	Rl&:
'for	Rg!:
'month	R03
'pages	Ro&^
&ly check	Rt#?
&s and	Rd%:
(it	Rf#f
(that	Rf!^
#s 401	Re!,
&adding	Rx"&
'fter	Ff#&#&"&'&
'nd	Fg!f:f1f
'utomatically	Re#&
&delete	Jc!1!:"1
'isk	Rt&?
*01	Rt&?
&is	Jh!,n#?
&made	Rg#&
&no	Ri&*
(installrecommends	Ri&*
&on	Ru"&
'ver	Ra#&
&rfc	Re#H
&so	Rh!,
&with	Fn"&#&&&=&
*out	R~"&
%terday counts	Ro!1
,or	Rr#f
+s and	Ro!3
-rate	Ro!1
#t 202	Rh!,
&404	Rl#m
&a	Rg&{!
'bove	Rg"H
&be	R{!,
`)
