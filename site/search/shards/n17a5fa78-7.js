sitegenSearch("n17a5fa78-7",`!fact group	Ru&{"!}.
,s	Ru&{"
'is	Rt&,
'links	Re&%
'many	Ra",
(ost	Rj&,
'that	J.:a&:
&group facts	Ru&,
+s fields	Ru&{"
&or if	Ro!3
)ten	Ro!3
&s and	Rg&O
)re	Rm!%
)s	Rf&f
(come	Rv&O
(each	Ro&:
(filter	Ru&,
)rom	Rv&J
(in	Ju&{.2&
)ts	Ru&{.
(of	Ry&&
)n	Rh"3
(still	Ry&:
(that	Rm&3
*e	Fg!:f#m,{"
)o	Ru&{"
(whether	Ru&{"
)ith	Rv&%
#hrenheit 451	Rj#f
#il again	Jd#H.:
(like	Rg%3
(nd	Rs!%
(s	Js!H/f
'beside	R}":
(y	Rj#,
'curl	Rm":
'in	Jf!,d"3
'on	Rk!,
(r	R{!&
'rfc	Rs!3
'there	Ri!f
'with	Jk!*Sh
&2ban has	R~#3
&ed 111	Rm#k
*3	Rp"k
)4xx	Rd#&
)a	Ja"fKm
*nd	Fk!:*A*Hz!3
*s	Rs#,
)becomes	Rn&3
+fore	Rk#f
+longs	R}%:
)call	Rr":
)database	Rn!3
*ebugging	Rm#V
+pendency	Fh!A*AT(!?
)expired	Rd%,
)for	Ro"f
)go	Jy"&'&
)if	Jh"333
+nonematch	Jh"333
*n	Rk#3
)java	Jy"&'&
)login	Rs!v
)net	Ry"&
+vertheless	Ro"f
*ode	Jy"&'&
`)
