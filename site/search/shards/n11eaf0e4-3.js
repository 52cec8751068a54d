sitegenSearch("n11eaf0e4-3",`!done 307	Rv!,
'a	Rr!:
(nd	Bl!,!3!:*3(A%3&3!fD,
'because	Rj!O
'clear	Rt!3
'fetch	Rt!:
'if	Rb#f
(n	Rx&A
(t	Ro#,
)s	Rv!,
'nothing	Ri#:
'otherwise	Rm"3
'rfc	Rg"3
'the	Fl!35f%&a":
'what	Rw&V
)ere	R_":
)ile	Rk&3
'yet	Jl!,*3
%t is	Rx&:
#t between	Rx&:
&or	Rp&:
%net runtime	Rn!O
#uble click	Rk"f
)quotes	J-,!:m&3
)the	Ju!As":
(s it	Rs#:
&t arose	Ri#3
(repeat	Rd%:
'ful for	Rc&&
+many	Rf&&
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
`)
