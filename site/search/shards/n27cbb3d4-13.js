sitegenSearch("n27cbb3d4-13",`!facts with	Rv&%
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
)becomes	Rn&3
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
)on	Ro'&
*r	Ry"3
)precondition	Rf!3
,flight	Rk!V
)request	Je!tJV
*fc	Ja"3D,
)sign	Rs%3
-ins	Rs%3
*o	Rd#?
+mebody	Rb#H
*tripe	Rd#:
)the	R{!H
*o	Jq!Ov!,
)validation	Jg"H9H
*erification	Rw%&
)with	Rc%V
&ing at	Re!^
*google	Fm#:"m":
*on	Jj"H5H
*request	Rk!3
*service	Rd#3
&s 412	Rs!3
(again	Rb#:
)nd	Rf#:
)s	R|#:
)t	Ff!:OfO:
(because	Jd#3,H
*hind	R{"H
(completely	Ro!A
`)
