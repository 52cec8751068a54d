sitegenSearch("n323fc943-15",`!domain secure	Rm%3
)that	Rr&:
#ne 202	R}!H
)4	Ry!3
'307	Rr!,
'a	Rn!:
(nd	Bh!,!3!:*3(A%3&3!fD,
'because	Rf!O
'clear	Rp!3
'fetch	Rp!:
'if	R}"f
(n	Rs&A
(t	Rk#,
)s	Rr!,
'nothing	Re#:
'otherwise	Ri"3
'rfc	Rc"3
'the	Fh!35f%&a":
'what	Rr&V
)ere	R{!:
)ile	Rg&3
'yet	Jh!,*3
%t is	Rs&:
#t between	Rs&:
&or	Rl&:
%net runtime	Rj!O
#uble click	Rg"f
)quotes	Rs&3
)the	Jq!As":
(s it	Ro#:
&t arose	Re#3
(repeat	R_%:
'ful for	R~%&
+many	Rb&&
's the	Rx#&
#wn a	Rj#3
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
`)
