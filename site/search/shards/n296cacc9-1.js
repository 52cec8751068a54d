sitegenSearch("n296cacc9-1",`!does oblige	Rb"O
(n	Rx&3
)e	RR,
'plain	Rl"f
(roblem	Rp!%
*xy	Rx"f
,authenticate	Rx"f
'repeat	Rf%:
(fc	R_":
'send	Jr!Ox!A
(o	B{!H0H::#f1f5:
(peak	Rt#,
(tand	Rs&t
*tus	Ro!o
'text	Rw"H
(hat	Jw"Ok!3*,
)e	>k!A!H%^C:(f)O23!h]t0,(J
(o	Rl&^
(ravel	R_&3
'url	Rn&H
(se	R~%A
'what	Rk!%
)en	J1,g!A
*re	R}#:
(ith	Fp!:#H9O*:
+out	Jk&^,:
#g in	R|#,
#ing and	Rk&3
(its	Rs!O
(the	Rl#H
#main have	Rm#3
)on	Rm#f
)secure	Rq%3
)that	Rw&:
#ne 202	Rb"H
)4	R}!3
'307	Rv!,
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
)quotes	Rx&3
)the	Ju!As":
(s it	Rs#:
&t arose	Ri#3
(repeat	Rd%:
'ful for	Rc&&
`)
