sitegenSearch("n827dbc83-10",`!download tools	Rd#:
+which	R2,
*ed as	R2:
*ing take	R_':
*s have	R#,
#zen serve	Ry!m
"raft a	Np"H_"A
)nd	N~!&!3v",
)pple	R~!:
)t	Rq&H
(by	Rp",
(expired	Rp",
(faq	Rl&:
)or	N|"H-3
(has	R~!:
)ttp	Rp",
,auth	Ru"m
(ietf	Jw!:#^'&
)nterop	R~!H
)s	RW,
)t	Ny!^y"A
*self	Rp"f
(may	Ru"m
(nottingham	Ru"m
(of	Js%&4&%&
)n	Rq%:
)r	Rn&^
(says	RU,
)o	Rn#f
(the	Fn!O*,":)H
*is	Ry!^
)rue	BH:%:d%H%A.A
(used	Rw!:
(wanted	Rp"&
)hat	Nw!:w"{!
)ith	NH:V,
)orks	RK:
'httpauthpayment for	Ru"m
'nottinghamhttpbis402 for	Ru"m
's and	Rl!,
)best	Rq&A
*uild	Rq&A
)dns	Rx&:
)fields	Rw!:
)has	RU,
)in	Rn&H
+to	Rm&,
)of	Nu"m7f
*utput	Rq&?
)recommended	Rl!,
)said	Rl!,
*ince	Rk#f
)take	Rm&,
-s	Rn&H
*he	Rm&A
*oo	Rm&A
)which	RK,
%w several	Ro!,
'the	Rr#3
&ing has	Re"3
*takes	Ni!,g%&
&n as	Rh!,
(in	Re",
&s a	Rm!H
(the	R{&A
#ew the	Rf#f
`)
