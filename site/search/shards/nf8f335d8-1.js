sitegenSearch("nf8f335d8-1",`!source from	Rl!O
)google	Rl%&
)has	Rk&,
*tml	Rp%&
-proofer	Rp%&
+tp	Rz#&
-dev	Rz#&
-s	Rr&8!?
)in	F*:_!H&O
*s	Jo&%"A
)laravel	Ro%&
)mdn	Rg%&
*icrosoft	Jy#&9&
*s	Fr%&#&"&"&
+ashttp	Ft%&"&"&
+wdv	Rr%&
)nginx	Bw%&"&"&"&"&"&"&
+x	Fw%&"&&&"&
,httprequesth	Fw%&'&"&
0specialresponsec	Rx%&
*ot	Rw%,
*pm	R_&&
)of	Rl!O
*r	Jk!HZ,
*ther	Rk#f
)pantheon	R~%&
)ruby	Ri%&
)shopify	Fb&&"&"&
0s	Rc&3
*ite	Ro&"
-ofrules	Ro&"
)temporary	Rh",
*he	Rx&{&
,n	Rr&:
+is	Rx%3
*ornado	Ra&&
)what	Rh&O
)x	Re&&
)yandex	Rf&&
*ou	Rm%&
,tube	Rm%&
(dateepoch seconds	Ri&{'
(s an	Rr!%
*for	Ri%,
"pace and	R{&,
)s	JC:p"f
(becomes	Jq&3/3
*hind	Rw&:!A
(comes	Rt#O
(first	Rt#H
(gets	Rq&A
(ids	RC,
)n	F-,83p"H
(on	Ro%&
)r	Fm!3i!&^V
(rfc	Rt#3
(that	Rq&{%
*e	Rq&V
(was	R~&V
)here	Rg!:
(yes	Re!:
's an	Re!:
+d	R-:
)belongs	Rq&M
*oth	Rw&A
)for	Rh&O
`)
