sitegenSearch("nd052607f-47",`!check expectation	R~":
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
+hunks	Ry&:
*links	Rh&H
*make	Rp&,
*on	RZ,
*strictly	Rd%3
*this	R~%,
*without	R/,
(r 1.0	Rn%?
*and	Ru#m
+s	Rn%3
*hangs	R{%:
*reports	Rn%X
+uns	Ru#m
*was	Rn%V
)s and	Rn%&
+take	Rn%:
(xpectation old	R~":
'ing an	Rk#O
-d	Ri&*
+credentials	Rt!H
+rights	Ru!H
+status	Ro!1
1codealertsyaml	Ro!1
+the	Jo"H"H
+what	R{#H
-om	Rd%:
'out http	Rg"?
+leaves	Ri&H
+or	R+,
+that	Ro!A
`)
