sitegenSearch("n7c6b9a00-12",`!cheap lastmodified	Rm!A
(to	Rn"H
'est signal	Ru!%
+way	Rw!V
%ck a	Jl!,WHn!&
)ll	Rv"m
)nd	Jq!^&3{",!1
)s	Rt#:
*ks	R}&O
(base	Rm#f
)efore	Rb"3
*longs	Rv"H
)ox	Rc'O
)y	Rb%3
(count	Rn#H
(does	Rq&O!V
*wn	Ru!:
(each	Ro&%
)verything	Ry!H
)xpectation	Re#:
(failed	Rj%,
)etch	Rq!^
)inds	R}&:
)or	Rn%&!,
+mat	Jo&1!8!?"?"O
(happens	Rh#H
(in	Ny!:k!:
)t	Jk&%(&!Q.,
(json	R_'&
(many	Rk!t
(off	Ra#f
(promtool	Ru!1
)ublish	Ro&8
(quiet	No&?0*!8!?!F
(report	Rw&3
.s	Nu#?]V
)ules	Ru!1
(says	Rs&A
)erve	Rm&.
)ource	Rq&M
(that	Bt!OUH'O(H+:
*e	>f!,:HTf4V,:&:"V+:+3+A
)o	Rq!:
(what	Ny!%"H
*erever	R}&V
'ed against	Rt&3
+like	Ru&{!
+n	Ru&{"
+s	Ru&f!t
+t	Ry!H
*before	Nn"Op"%
+rowsers	Rh":
*catalogue	R}&&
+hunks	Ra':
*make	Rw&,
*on	R_!,
*so	Rn&H
+trictly	Rj%3
*this	Re&,
*without	R/,
(r 1.0	Rt%?
*and	R{#m
+s	Rt%3
*hangs	Rb&:
`)
