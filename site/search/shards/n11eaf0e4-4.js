sitegenSearch("n11eaf0e4-4",`!downloads have	R#,
#zen serve	Rw!^
"raft a	Jn"H_"A
)nd	J|!&!3v",
)pple	R|!:
)t	Ro&H
(by	Rn",
(expired	Rn",
(faq	Rj&:
(has	R|!:
)ttp	Rn",
,auth	Rs"m
(ietf	Ju!:)&
)nterop	R|!H
)s	RV,
)t	Ro&A
*self	Rn"f
(may	Rs"m
(nottingham	Rs"m
(of	Jq%&4&%&
)n	Ro%:
)r	Rl&^
(says	RT,
)o	Rl#f
(the	Fl!O*,":)H
)rue	BG:%:c%H%A.A
(used	Ru!:
(wanted	Rn"&
)hat	Ju!:w"{!
)ith	JG:U,
)orks	RJ:
'httpauthpayment for	Rs"m
'nottinghamhttpbis402 for	Rs"m
's and	Rj!,
)best	Ro&A
*uild	Ro&A
)dns	Rv&:
)fields	Ru!:
)has	RT,
)in	Rl&H
+to	Rk&,
)of	Js"m7f
*utput	Ro&?
)recommended	Rj!,
)said	Rj!,
*ince	Ri#f
)take	Rk&,
-s	Rl&H
*he	Rk&A
*oo	Rk&A
)which	RJ,
%w several	Rm!,
'the	Rp#3
&ing has	Rc"3
*takes	Jh!,e%&
&n as	Rg!,
(in	Rc",
&s the	Ry&A
#ew the	Rd#f
#ive or	Ro%X
#op connections	Rl#3
'interim	R|!:
(t	Ry%O
'the	Fr!H8:4:33
)ose	Rr#m
`)
