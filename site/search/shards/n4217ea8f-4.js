sitegenSearch("n4217ea8f-4",`!charset utf	6f!*3?'?"?%?"?#?::!H(?"?(?*?%?*?"?"?"?"?"?"?#?)?
-8	6f!*3?'?"?%?"?#?::!H(?"?(?*?%?*?"?"?"?"?"?"?#?)?
&t of	Rg%:
#eap and	Rs!3
(last	Rg!A
,modified	Rg!A
(to	Rh"H
'est signal	Ro!%
+way	Rq!V
%ck a	Ff!,WHn!&
)ll	Rp"m
)nd	Jo!3{",!1
)s	Rn#:
*ks	Rv&O
(base	Rg#f
)efore	R{!3
*longs	Rp"H
)ox	R{&O
)y	R{#3
(count	Rh#H
(does	Rk&O!V
*wn	Ro!:
(each	Ri&%
)verything	Rs!A
)xpectation	R~":
(failed	Rd%,
)inds	Rv&:
)or	Rh%&!,
+mat	Fi&1!8!?"?"O
(happens	Rb#H
(in	Js!3k!:
)t	Fe&%(&!Q-,
(json	Rx&&
(many	Re!t
(off	Rz"f
(promtool	Ro!1
)ublish	Ri&8
(quiet	Ji&?/*!8!?!F
(report	Rp&3
.s	Jo#?]V
)ules	Ro!1
(serve	Rg&.
)ource	Rk&M
(that	Bn!OUH'O(H+:
*e	>a!,9HTf4V,:&:"V+:+3+A
)o	Rk!:
(what	Js!%"H
*erever	Rv&V
'ed against	Rm&3
+like	Rn&{!
+n	Rn&{"
+s	Rn&f!t
+t	Rs!A
*before	Jh"Oo"%
+rowsers	Rb":
*catalogue	Rv&&
`)
