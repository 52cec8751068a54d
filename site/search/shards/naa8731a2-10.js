sitegenSearch("naa8731a2-10",`!allow without	Rv":
'ed 503	Rq#f
*a	RZ,
+nd	Jg&,83
*but	Rr!V
+y	Rq&,
*counted	Rh&,
*for	Ru%?
*method	Rv"&
0s	Ro!,
*on	Jp#HF:
*please	Rm#?
*the	Rv!A
+o	Jj!,@:
*where	Rc%V
+ith	Rt&O
's 100	Rv#3
*6	Rm#:
)404	Ri!H
)a	F}!H93#:*f
)for	Rf%,
)if	Rv"f
*t	J{!H&O
)keeping	Rk!H
)such	Re#3
)too	Rd#3
#most always	R+,
#one 520	Rm!H
(a	F~"H/Hk!3"A
)ccording	Rd&:
)mong	Rp#O
)nd	Bd"343"3+An!,1%
)s	Rj#O
(because	Rp#:
(coverage	Rj&m
)url	Js":+:
(docker	Rm&*
(every	R_#H
)xpires	Rj&t
(fetch	Ri":
)inds	Rn"A
)or	Jl"3n"A&&
(has	Rp!3
)ttp	Rj#3
(if	Rb&3
)s	Jx!3|"^
(may	Rx"f
(on	Rz&H
(repeat	Rl"f
)fc	Ra"3
(says	Re",
)top	Rf#H
(takes	Rl&,
)he	Jt"mVV
(where	Ro&^
*o	Ru#H
)ill	Rm%:
(yet	Rv#3
)ou	Rn!H
&g and	Ru!V
)s	Ro"H
(ms	Rx%:
*ashttp	Rx%:
(so	Jj"Al"V
(the	J_&A)3
+n	Rh%:
(where	Ru&:
)ith	J|"fd!3
(your	Rh%V
%ud announce	Ry&A
`)
