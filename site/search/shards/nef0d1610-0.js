sitegenSearch("nef0d1610-0",`!factor if	Rs!3
)ten	Rs!3
&s and	Rk&O
)re	Rq!%
)s	Rj&f
(come	R{&O
(each	Rt&:
(filter	Rz&,
)rom	R{&J
(in	Jz&{/3&
)ts	Rz&{/
(of	R~&&
)n	Rl"3
(still	R~&:
(that	Rr&3
*e	Jk!:f#m-{#
)o	Rz&{#
(whether	Rz&{#
)ith	R{&%
#hrenheit 451	Rn#f
#il again	Jh#H.:
(like	Rk%3
(nd	Rw!%
(s	Jw!H/f
'beside	Rb#:
(y	Rn#,
'curl	Rq":
'in	Jj!,d"3
'on	Ro!,
(r	R_"&
'rfc	Rw!3
'there	Rm!f
'with	Jo!*Sh
&2ban has	Rc%3
&ed 111	Rq#k
*3	Rt"k
)a	Je"fKm
*nd	Fo!:*A*Hz!3
*s	Rw#,
)becomes	Rs&3
+fore	Ro#f
+longs	Rb&:
)call	Rv":
)database	Rr!3
*ebugging	Rq#V
+pendency	Jl!A*AT(!?
)expired	Rh%,
)for	Rs"f
)if	Jl"333
+nonematch	Jl"333
*n	Ro#3
)login	Rw!v
)nevertheless	Rs"f
)on	Ru'&
*r	R}"3
)precondition	Rj!3
,flight	Ro!V
)request	Ji!tJV
*fc	Je"3D,
)sign	Rw%3
-ins	Rw%3
*o	Rh#?
+mebody	Rf#H
*tripe	Rh#:
)the	R_"H
*o	Ju!Ov!,
)validation	Jk"H9H
`)
