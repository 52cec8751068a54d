sitegenSearch("n9c5a4e17-8",`!fact links	Rk&%
'many	Rg",
(ost	Rp&,
'that	N.:h&:
&group facts	R|&,
+s fields	R|&{#
&or if	Ru!3
)ten	Ru!3
&s and	Rm&O
)re	Rs!%
)s	Rl&f
(come	R}&O
(each	Rv&:
(filter	R|&,
)rom	R}&J
(in	N|&{04&
)ts	R|&{0
(of	Ra'&
)n	Rn"3
(still	Ra':
(that	Rt&3
*e	Jm!:f#m-{#
)o	R|&{#
(whether	R|&{#
)ith	R}&%
#hrenheit 451	Rp#f
#il again	Nj#H.:
(like	Rm%3
(nd	Ry!%
(s	Ny!O/f
'beside	Rd#:
(y	Rp#,
'curl	Rs":
'for	Ry!f
'in	Nl!,d"3
'on	Rq!,
(r	Rb"&
'rfc	Ry!:
'there	Ro!m
'with	Nq!*Sh
&2ban has	Re%3
&ed 111	Rs#k
*3	Rv"k
)a	Ng"fKm
*nd	Fq!:*H*Hz!3
*s	Ry#,
)becomes	Ru&3
+fore	Rq#f
+longs	Rd&:
)call	Rx":
)database	Rt!3
*ebugging	Rs#V
+pendency	Jn!A*AT(!?
)expired	Rj%,
)for	Ru"f
)if	Nn"333
+nonematch	Nn"333
*n	Rq#3
)login	Ry!}"
)nevertheless	Ru"f
)on	Rx'&
*r	R_#3
)precondition	Rl!3
,flight	Rq!V
)request	Nk!tJV
*fc	Ng"3D,
`)
