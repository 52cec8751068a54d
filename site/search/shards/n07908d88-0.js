sitegenSearch("n07908d88-0",`!down a	Rj#3
(ll	Rl!:
(nd	Bn!^Z:'3"3!f":P,(,
'before	Fq!:W&X,
'count	R{%V
'durably	R{!H
'fails	Rh!,
(or	Fc"HJ:b!%
'in	Ji"3W,
'keep	Rk#H
'on	Rn#m
(r	Rm#m
'programs	Rf%A
'rfc	Rg!H
'see	Rp!A
'tell	Rm"3
(he	Rm&A
(o	Ro%3
(witter	Rc&,
)o	R4,
'what	Rr!3
)ich	Re!H
(ith	F8:W:331H
&load and	Rm!3
+broke	R_"A
+is	R_"3
+managers	R_":
+no	Rx!3
+rfc	Rg!A
+status	Ro!3
1codealertsyaml	Ro!3
+that	R}"h
,ools	R}":
*ing take	Ry&:
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
)rue	BG:%:~#H%A.A
(used	Rq!:
(wanted	Rj"&
)hat	Jq!:w"{!
)ith	JG:Q,
)orks	RJ:
'httpauthpayment for	Ro"m
'nottinghamhttpbis402 for	Ro"m
`)
