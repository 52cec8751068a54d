sitegenSearch("na76082d3-8",`!yaml id	Rq&3
(s	Ff&%#H13
(t	Rg&,
'leaves	Rt&%
(ist	Rv&V
'missing	R*3
'names	RJ,
(ested	R-,
'one	Rg&{%
(r	Jh&{!%f
(therwise	R.:
'say	Rk&V
*s	Rp&,
(ections	R4,
(yntax	R-(
'takes	R-3
(hat	Rh&3
)e	Rk&1
'what	JD:h%1
)ich	RK:
(ithout	Ra!,
(ould	Ru&:
'yet	Rg&{%
(ml	J%,d&{%
#ndex 420	Rc&&
)market	Jc&&"&
)ru	Rd&?
)which	Rc&3
(s api	Rd&:
#rn without	Ro&f
"ear 2026	F{!?1?r",
+329	R{&,
(71821	R{&:
'and	R|%3
'everything	Rl&:
'for	Rg!:
'month	R03
'pages	Rp&^
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
'isk	Ru&?
*01	Ru&?
&is	Jh!,o#?
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
`)
