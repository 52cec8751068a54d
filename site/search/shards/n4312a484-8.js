sitegenSearch("n4312a484-8",`!xslt plist	Ro&m
"wwwformurlencoded and	R|"3
"yz http	R|#?
!y gzzh	Ru!?
#m	Rk!T
"3jld a	Rs%?
"ahoo reported	Rn%&
(treat	Rn%3
#ml 1.1	Rh&3
(5	Rw&F
'63	Rj&*
'a	J_!:h#m
(lso	Jo&m",
(nd	B.,c!3z"&1^-&
'between	J,,}%A
'catalogue	J.,{%%
(odes	Rf&&
)ntent	Ro&f
(sv	J",",
'decides	Ro&{"
*lares	Rv&V
)fault	Rg&f
'each	Ru&,
'file	R-&
(ollows	Rh&3
'has	Rp&H
(olds	R*,
'id	Rq&3
(s	Ff&%#H13
(t	Rg&,
'leaves	Rt&%
(ist	Rv&V
'missing	R*3
'names	RJ,
(ested	R-,
'one	Rg&{%
(r	Fh&{!%f#:
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
`)
