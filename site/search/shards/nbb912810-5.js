sitegenSearch("nbb912810-5",`!check json	Ry&&
(many	Re!t
(off	Rz"f
(promtool	Ro!1
)ublish	Ri&8
(quiet	Ji&?0*!8!?!F
(report	Rq&3
.s	Jo#?]V
)ules	Ro!1
(says	Rm&A
)erve	Rg&.
)ource	Rk&M
(that	Bn!OUH'O(H+:
*e	>a!,9HTf4V,:&:"V+:+3+A
)o	Rk!:
(what	Js!%"H
*erever	Rw&V
'ed against	Rn&3
+like	Ro&{!
+n	Ro&{"
+s	Ro&f!t
+t	Rs!A
*before	Jh"Op"%
+rowsers	Rb":
*catalogue	Rw&&
+hunks	Rz&:
*links	Rh&H
*make	Rq&,
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
-e	Rr&3
+v4	Ri&1
'point and	Rj!O
's and	Fo!Ak"30m
)each	Ri&1!8
)in	R|"V
*t	RP,
)that	Rz&:
`)
