sitegenSearch("ne4fd0e33-8",`!source for	Re&&
+undation	Rm%&
*rom	Rj!O
)google	Rj%&
)has	Ri&,
*tml	Rn%&
-proofer	Rn%&
+tp	Rx#&
-dev	Rx#&
-s	Ro&8!?
)in	F*:]H&O
*s	Rm&A
)laravel	Rm%&
)mdn	Re%&
*icrosoft	Jw#&9&
*s	Fp%&#&"&"&
+ashttp	Fr%&"&"&
+wdv	Rp%&
)nginx	Bu%&"&"&"&"&"&"&
+x	Fu%&"&&&"&
,httprequesth	Fu%&'&"&
0specialresponsec	Rv%&
*ot	Ru%,
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
`)
