sitegenSearch("n827dbc83-9",`!done 204	R_"3
'307	Rx!,
'a	Rt!:
(nd	Bn!,!3!:*3(A%3&3!fD,
'because	Rl!O
'clear	Rv!3
'fetch	Rv!:
'if	Rd#f
(n	Rz&A
(t	Rq#,
)s	Rx!,
'nothing	Rk#:
'otherwise	Ro"3
'rfc	Ri"3
'the	Fn!35f%&a":
'what	Ry&V
)ere	Rb":
)ile	Rm&3
'yet	Nn!,*3
%t is	Rz&:
#t between	Rz&:
&ebnf	Ru&m
&or	Rr&:
%net runtime	Rp!O
#uble click	Rm"f
)quotes	N-,!:o&3
)the	Nw!As":
(s it	Ru#:
&t arose	Rk#3
(repeat	Rf%:
'ful for	Re&&
+many	Rh&&
's the	R~#&
#wn a	Rp#3
(ll	Rr!:
(nd	Bt!^Z:'3"3!f":P,(,
'before	Jw!:W&X,
'count	Rb&V
'durably	Rb"H
'fails	Rn!,
(or	Ji"HJ:b!%
'in	No"3W,
'keep	Ny!^XH
'on	Rt#m
(r	Rs#m
'programs	Rl%A
'rfc	Rm!O
'see	Rv!A
'tell	Rs"3
(he	Rs&A
(o	Ru%3
(witter	Ri&,
)o	R5,
'what	Rx!3
)ich	Rk!H
(ith	F9:]:331H
&load and	Rs!3
+broke	Rf"A
+is	Rf"3
+managers	Rf":
+no	R~!3
+rfc	Rm!A
+status	Ru!3
1codealertsyaml	Ru!3
+that	Rd#h
`)
