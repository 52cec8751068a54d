sitegenSearch("n35578297-7",`!check by	R_%3
(count	Rl#H
(does	Ro&O!V
*wn	Rs!:
(each	Rm&%
)verything	Rw!A
)xpectation	Rc#:
(failed	Rh%,
)inds	R{&:
)or	Rl%&!,
+mat	Jm&1!8!?"?"O
(happens	Rf#H
(in	Jw!3k!:
)t	Ji&%(&!Q.,
(json	R}&&
(many	Ri!t
(off	R~"f
(promtool	Rs!1
)ublish	Rm&8
(quiet	Jm&?0*!8!?!F
(report	Ru&3
.s	Js#?]V
)ules	Rs!1
(says	Rq&A
)erve	Rk&.
)ource	Ro&M
(that	Br!OUH'O(H+:
*e	>e!,9HTf4V,:&:"V+:+3+A
)o	Ro!:
(what	Jw!%"H
*erever	R{&V
'ed against	Rr&3
+like	Rs&{!
+n	Rs&{"
+s	Rs&f!t
+t	Rw!A
*before	Jl"Op"%
+rowsers	Rf":
*catalogue	R{&&
+hunks	R~&:
*make	Ru&,
*on	R^,
*so	Rl&H
+trictly	Rh%3
*this	Rc&,
*without	R/,
(r 1.0	Rr%?
*and	Ry#m
+s	Rr%3
*hangs	R_&:
*reports	Rr%X
+uns	Ry#m
*was	Rr%V
)s and	Rr%&
+take	Rr%:
(xpectation old	Rc#:
'ing an	Ro#O
-d	Rm&*
+credentials	Rx!H
+rights	Ry!H
+status	Rs!1
1codealertsyaml	Rs!1
`)
