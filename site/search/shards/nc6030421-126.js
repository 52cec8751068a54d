sitegenSearch("nc6030421-126",`!source not	Ru%,
*pm	R}%&
)of	Rj!O
*r	Ji!HZ,
*ther	Ri#f
)pantheon	R|%&
)ruby	Rg%&
)shopify	F_&&"&"&
0s	Ra&3
)temporary	Rf",
*he	Ru&{%
,n	Ro&:
+is	Rv%3
*ornado	R~%&
)what	Rf&O
)x	Rc&&
)yandex	Rd&&
*ou	Rk%&
,tube	Rk%&
(dateepoch seconds	Rg&{&
(s an	Rp!%
*for	Rg%,
"pace and	Rx&,
)s	JC:n"f
(becomes	Jn&3/3
*hind	Rt&:!A
(comes	Rr#O
(first	Rr#H
(gets	Rn&A
(ids	RC,
)n	F-,83n"H
(on	Rm%&
)r	Fk!3i!&]V
(rfc	Rr#3
(that	Rn&{%
*e	Rn&V
(was	R{&V
)here	Re!:
(yes	Rc!:
's an	Rc!:
+d	R-:
)belongs	Rn&M
*oth	Rt&A
)for	Rf&O
)hyphens	Rs&3
)in	Jd!:q#3
)letter	Rn&O
)or	Jx&,%3
%n or	Rn&f
&s and	Rn&{%
%re the	R}!3
+m	Rm%:
'd the	Rt!3
's you	F~"f63):
&ingly since	Rx"3
#eak and	Ru!3
(for	Ra#,
(of	Re!A
)r	Rp#&
(rfc	Rp#,
(the	Fg!%a!O)f%&
)ls	Ry%:
'ing tls	Rc%:
's against	Rt!&
*nother	Rp!,
)for	Jt"3s!f
)http	Rt!3
)json	Rk!:
`)
