sitegenSearch("ndb46cc90-0",`!download that	R}"h
,ools	R}":
*ing take	Rx&:
*s have	R#,
#zen serve	Rs!^
"raft a	Jj"H_"A
)nd	Rx!&!3
)pple	Rx!:
)t	Rk&H
(by	Rj",
(expired	Rj",
(faq	Rf&:
(has	Rx!:
)ttp	Rj",
,auth	Ro"m
(ietf	Jq!:)&
)nterop	Rx!H
)s	RU,
)t	Rk&A
*self	Rj"f
(may	Ro"m
(nottingham	Ro"m
(of	Fm%&4&%&
)n	Rk%:
)r	Rh&^
(so	Rh#f
(the	Fh!O*,":)H
)rue	BG:%:~#H%A-A
(used	Rq!:
(wanted	Rj"&
)hat	Jq!:w"{!
)ith	JG:Q,
)orks	RJ:
'httpauthpayment for	Ro"m
'nottinghamhttpbis402 for	Ro"m
's and	Rf!,
)best	Rk&A
*uild	Rk&A
)dns	Rq&:
)fields	Rq!:
)in	Rh&H
+to	Rg&,
)of	Jo"m7f
*utput	Rk&?
)recommended	Rf!,
)said	Rf!,
*ince	Re#f
)take	Rg&,
-s	Rh&H
*he	Rg&A
*oo	Rg&A
)which	RJ,
%w several	Ri!,
'the	Rl#3
&ing has	R~!3
*takes	Jd!,c%&
&n as	Rc!,
(in	R~!,
&s the	Rt&A
#ew the	R_#f
#ive or	Rk%X
#op connections	Rh#3
'interim	Rx!:
(t	Ru%O
`)
