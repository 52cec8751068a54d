sitegenSearch("n6761431f-5",`!check many	Re!t
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
-e	Rq&3
+v4	Ri&1
'point and	Rj!O
's and	Fo!Ak"30m
)each	Ri&1!8
)in	R|"V
*t	RP,
)that	Ry&:
+e	>u!:LHD,+:0:-3#?+%
(um mismatch	Ry#&
`)
