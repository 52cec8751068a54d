sitegenSearch("n42ac25bc-15",`!does one	RR,
'plain	Rh"f
(roblem	Rl!%
*xy	Rt"f
,authenticate	Rt"f
'repeat	Rb%:
(fc	R{!:
'send	Jn!Ox!A
(o	Bw!H0H::#f1f5:
(peak	Rp#,
(tatus	Rk!o
'text	Rs"H
(hat	Fs"Ok!3*,
)e	>g!A!H%^C:(f)O23!h]t0,(J
(o	Rh&^
(ravel	R{%3
'url	Rj&H
(se	Rz%A
'what	Rg!%
)en	J1,c!A
*re	Ry#:
(ith	Fl!:#H9O*:
+out	Jg&^,:
#g in	Rx#,
#ing and	Rg&3
(its	Ro!O
(the	Rh#H
#main have	Ri#3
)on	Ri#f
)secure	Rm%3
)that	Rs&:
#ne 202	R}!H
)4	Ry!3
'307	Rr!,
'a	Rn!:
(nd	Bh!,!3!:*3(A%3&3!fD,
'because	Rf!O
'clear	Rp!3
'fetch	Rp!:
'if	R}"f
(n	Rt&A
(t	Rk#,
)s	Rr!,
'nothing	Re#:
'otherwise	Ri"3
'rfc	Rc"3
'the	Fh!35f%&a":
'what	Rs&V
)ere	R{!:
)ile	Rg&3
'yet	Jh!,*3
%t is	Rt&:
#t between	Rt&:
&or	Rl&:
%net runtime	Rj!O
#uble click	Rg"f
)quotes	Rt&3
)the	Jq!As":
(s it	Ro#:
&t arose	Re#3
(repeat	R_%:
'ful for	R~%&
+many	Rb&&
's the	Rx#&
`)
