sitegenSearch("n12dc29bc-7",`!charset utf	6j!*3?'?"?%?"?#?::!H(?"?(?*?%?*?"?"?"?"?"?"?#?)?
-8	6j!*3?'?"?%?"?#?::!H(?"?(?*?%?*?"?"?"?"?"?"?#?)?
&t of	Rk%:
#eap and	Rw!3
(last	Rk!A
,modified	Rk!A
(to	Rl"H
'est signal	Rs!%
+way	Ru!V
%ck a	Jj!,WHn!&
)ll	Rt"m
)nd	Js!3{",!1
)s	Rr#:
*ks	R{&O
(base	Rk#f
)efore	R_"3
*longs	Rt"H
)ox	Ra'O
)y	R_%3
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
`)
