sitegenSearch("nb199f33e-5",`!source msashttp	Jx%&"&"&
+wdv	Rv%&
)nginx	B{%&"&"&"&"&"&"&
+x	F{%&"&&&"&
,httprequesth	J{%&'&"&
0specialresponsec	R|%&
*ot	R{%,
*pm	Rd&&
)of	Rp!O
*ptions	Rx!3
*r	No!HZ,
*ther	Ro#f
)pantheon	Rc&&
)ruby	Rm%&
)shopify	Jf&&"&"&
0s	Rg&3
*ite	Rs&"
-ofrules	Rs&"
*till	Rw!O
)temporary	Rl",
*he	R|&{&
,n	Rv&:
+is	R|%3
*ornado	Re&&
)what	Rl&O
)x	Ri&&
)yandex	Rj&&
*ou	Rq%&
,tube	Rq%&
(dateepoch seconds	Rm&{'
(s an	Rv!%
*for	Rm%,
"pace and	R_',
)s	ND:s"f
(becomes	Nu&3/3
*hind	R{&:!A
(comes	Rx#O
(first	Rx#H
(gets	Ru&A
(ids	RD,
)n	J-,93s"H
(on	Rs%&
)r	Jq!3i!&^V
(rfc	Rx#3
(that	Ru&{%
*e	Ru&V
(was	Rc'V
)here	Rk!:
(yes	Rh!:
's an	Rh!:
+d	R-:
)belongs	Ru&M
*oth	R{&A
)for	Rl&O
)hyphens	Rz&3
)in	Ni!:s#3
)letter	Ru&O
)or	N_',%3
%n or	JT:6:m#f
&s and	Ru&{%
%re the	Rd"3
+m	Rs%:
'd the	Rz!3
's you	Je#f63):
&ingly since	R~"3
`)
