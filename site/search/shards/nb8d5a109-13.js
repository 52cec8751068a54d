sitegenSearch("nb8d5a109-13",`!fact factgroup	Rv&,
(rom	RI,
'group	Rv&{"!}.
,s	Rv&{"
'is	Ru&,
'links	Re&%
'many	Ra",
(ost	Rj&,
'that	J.:b&:
&group facts	Rv&,
+s fields	Rv&{"
&or if	Ro!3
)ten	Ro!3
&s and	Rg&O
)re	Rm!%
)s	Rf&f
(come	Rw&O
(each	Rp&:
(filter	Rv&,
)rom	Rw&J
(in	Jv&{.2&
)ts	Rv&{.
(of	Rz&&
)n	Rh"3
(still	Rz&:
(that	Rn&3
*e	Fg!:f#m-{"
)o	Rv&{"
(whether	Rv&{"
)ith	Rw&%
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
)a	Ja"fKm
*nd	Fk!:*A*Hz!3
*s	Rs#,
)becomes	Ro&3
+fore	Rk#f
+longs	R}%:
)call	Rr":
)database	Rn!3
*ebugging	Rm#V
+pendency	Fh!A*AT(!?
)expired	Rd%,
)for	Ro"f
)if	Jh"333
+nonematch	Jh"333
*n	Rk#3
)login	Rs!v
)nevertheless	Ro"f
)on	Rp'&
*r	Ry"3
)precondition	Rf!3
`)
