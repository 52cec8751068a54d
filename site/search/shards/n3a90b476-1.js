sitegenSearch("n3a90b476-1",`!does the	>i!A!H%^C:(f)O23!h]t0,(J
(o	Rj&^
(ravel	R}%3
'url	Rl&H
(se	R|%A
'what	Ri!%
)en	J1,e!A
*re	R{#:
(ith	Fn!:#H9O*:
+out	Ji&^,:
#g in	Rz#,
#ing and	Ri&3
(its	Rq!O
(the	Rj#H
#main have	Rk#3
)on	Rk#f
)secure	Ro%3
)that	Ru&:
#ne 202	R_"H
)4	R{!3
'307	Rt!,
'a	Rp!:
(nd	Bj!,!3!:*3(A%3&3!fD,
'because	Rh!O
'clear	Rr!3
'fetch	Rr!:
'if	R_#f
(n	Rv&A
(t	Rm#,
)s	Rt!,
'nothing	Rg#:
'otherwise	Rk"3
'rfc	Re"3
'the	Fj!35f%&a":
'what	Ru&V
)ere	R}!:
)ile	Ri&3
'yet	Jj!,*3
%t is	Rv&:
#t between	Rv&:
&or	Rn&:
%net runtime	Rl!O
#uble click	Ri"f
)quotes	Rv&3
)the	Js!As":
(s it	Rq#:
&t arose	Rg#3
(repeat	Rb%:
'ful for	Ra&&
+many	Rd&&
's the	Rz#&
#wn a	Rl#3
(ll	Rn!:
(nd	Bp!^Z:'3"3!f":P,(,
'before	Fs!:W&X,
'count	R}%V
'durably	R}!H
'fails	Rj!,
(or	Fe"HJ:b!%
'in	Jk"3W,
'keep	Rm#H
'on	Rp#m
(r	Ro#m
'programs	Rh%A
`)
