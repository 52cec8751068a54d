sitegenSearch("n7a9692f5-13",`!facets flag	Rv&{'
)the	Rv&{'
)what	Rv&{'
+ether	Rv&{'
%t a	Rv&{"
(fter	RF,
(n	Rf&O
)d	Re&&
'box	Rf&O
'factgroup	Rv&,
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
`)
