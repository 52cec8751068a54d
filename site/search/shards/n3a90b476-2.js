sitegenSearch("n3a90b476-2",`!down rfc	Ri!H
'see	Rr!A
'tell	Ro"3
(he	Ro&A
(o	Rq%3
(witter	Re&,
)o	R4,
'what	Rt!3
)ich	Rg!H
(ith	F8:Y:331H
&load and	Ro!3
+broke	Rb"A
+is	Rb"3
+managers	Rb":
+no	Rz!3
+rfc	Ri!A
+status	Rq!3
1codealertsyaml	Rq!3
+that	R_#h
,ools	R_#:
*ing take	R{&:
*s have	R#,
#zen serve	Ru!^
"raft a	Jl"H_"A
)nd	Rz!&!3
)pple	Rz!:
)t	Rm&H
(by	Rl",
(expired	Rl",
(faq	Rh&:
(has	Rz!:
)ttp	Rl",
,auth	Rq"m
(ietf	Js!:)&
)nterop	Rz!H
)s	RU,
)t	Rm&A
*self	Rl"f
(may	Rq"m
(nottingham	Rq"m
(of	Fo%&4&%&
)n	Rm%:
)r	Rj&^
(so	Rj#f
(the	Fj!O*,":)H
)rue	BG:%:a%H%A.A
(used	Rs!:
(wanted	Rl"&
)hat	Js!:w"{!
)ith	JG:S,
)orks	RJ:
'httpauthpayment for	Rq"m
'nottinghamhttpbis402 for	Rq"m
's and	Rh!,
)best	Rm&A
*uild	Rm&A
)dns	Rt&:
)fields	Rs!:
)in	Rj&H
+to	Ri&,
)of	Jq"m7f
*utput	Rm&?
)recommended	Rh!,
)said	Rh!,
*ince	Rg#f
)take	Ri&,
`)
