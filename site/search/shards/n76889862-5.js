sitegenSearch("n76889862-5",`!source http	R|#&
-dev	R|#&
-s	Rt&8!?
)in	J*:b!H&O
*s	Jq&%"A
)laravel	Rq%&
)mdn	Ri%&
*icrosoft	J{#&9&
*s	Ft%&#&"&"&
+ashttp	Jv%&"&"&
+wdv	Rt%&
)nginx	By%&"&"&"&"&"&"&
+x	Fy%&"&&&"&
,httprequesth	Jy%&'&"&
0specialresponsec	Rz%&
*ot	Ry%,
*pm	Rb&&
)of	Rn!O
*r	Jm!HZ,
*ther	Rm#f
)pantheon	Ra&&
)ruby	Rk%&
)shopify	Jd&&"&"&
0s	Re&3
*ite	Rq&"
-ofrules	Rq&"
)temporary	Rj",
*he	Rz&{&
,n	Rt&:
+is	Rz%3
*ornado	Rc&&
)what	Rj&O
)x	Rg&&
)yandex	Rh&&
*ou	Ro%&
,tube	Ro%&
(dateepoch seconds	Rk&{'
(s an	Rt!%
*for	Rk%,
"pace and	R}&,
)s	JC:r"f
(becomes	Js&3/3
*hind	Ry&:!A
(comes	Rv#O
(first	Rv#H
(gets	Rs&A
(ids	RC,
)n	J-,83r"H
(on	Rq%&
)r	Jo!3i!&^V
(rfc	Rv#3
(that	Rs&{%
*e	Rs&V
(was	Ra'V
)here	Ri!:
(yes	Rg!:
's an	Rg!:
+d	R-:
)belongs	Rs&M
*oth	Ry&A
)for	Rj&O
)hyphens	Rx&3
)in	Jh!:r#3
)letter	Rs&O
)or	J}&,%3
`)
