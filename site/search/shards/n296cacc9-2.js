sitegenSearch("n296cacc9-2",`!doubtful many	Rf&&
's the	R|#&
#wn a	Rn#3
(ll	Rp!:
(nd	Br!^Z:'3"3!f":P,(,
'before	Ju!:W&X,
'count	R_&V
'durably	R_"H
'fails	Rl!,
(or	Jg"HJ:b!%
'in	Jm"3W,
'keep	Ro#H
'on	Rr#m
(r	Rq#m
'programs	Rj%A
'rfc	Rk!H
'see	Rt!A
'tell	Rq"3
(he	Rq&A
(o	Rs%3
(witter	Rg&,
)o	R4,
'what	Rv!3
)ich	Ri!H
(ith	F8:[:331H
&load and	Rq!3
+broke	Rd"A
+is	Rd"3
+managers	Rd":
+no	R|!3
+rfc	Rk!A
+status	Rs!3
1codealertsyaml	Rs!3
+that	Rb#h
,ools	Rb#:
*ing take	R}&:
*s have	R#,
#zen serve	Rw!^
"raft a	Jn"H_"A
)nd	R|!&!3
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
(so	Rl#f
(the	Fl!O*,":)H
)rue	BG:%:c%H%A.A
(used	Ru!:
(wanted	Rn"&
)hat	Ju!:w"{!
)ith	JG:U,
)orks	RJ:
'httpauthpayment for	Rs"m
`)
