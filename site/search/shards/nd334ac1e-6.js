sitegenSearch("nd334ac1e-6",`!check by	R}#3
(count	Rj#H
(does	Rm&O!V
*wn	Rq!:
(each	Rk&%
)verything	Ru!A
)xpectation	Ra#:
(failed	Rf%,
)inds	Ry&:
)or	Rj%&!,
+mat	Fk&1!8!?"?"O
(happens	Rd#H
(in	Ju!3k!:
)t	Fg&%(&!Q.,
(json	R{&&
(many	Rg!t
(off	R|"f
(promtool	Rq!1
)ublish	Rk&8
(quiet	Jk&?0*!8!?!F
(report	Rs&3
.s	Jq#?]V
)ules	Rq!1
(says	Ro&A
)erve	Ri&.
)ource	Rm&M
(that	Bp!OUH'O(H+:
*e	>c!,9HTf4V,:&:"V+:+3+A
)o	Rm!:
(what	Ju!%"H
*erever	Ry&V
'ed against	Rp&3
+like	Rq&{!
+n	Rq&{"
+s	Rq&f!t
+t	Ru!A
*before	Jj"Op"%
+rowsers	Rd":
*catalogue	Ry&&
+hunks	R|&:
*links	Rj&H
*make	Rs&,
*on	R],
*strictly	Rf%3
*this	Ra&,
*without	R/,
(r 1.0	Rp%?
*and	Rw#m
+s	Rp%3
*hangs	R}%:
*reports	Rp%X
+uns	Rw#m
*was	Rp%V
)s and	Rp%&
+take	Rp%:
(xpectation old	Ra#:
'ing an	Rm#O
-d	Rk&*
+credentials	Rv!H
+rights	Rw!H
+status	Rq!1
1codealertsyaml	Rq!1
`)
