sitegenSearch("n3a90b476-7",`!earlier hop	Rg#3
*if	Rz":
*nginx	Rw%:
*one	Rd"3
-s	Rz!H
*step	Rf#?
,rict	Rm"f
0transportsecurity	Rm"f
*version	Rl",
1s	Rs!:!O
)step title	Rf#?
&y 202	R{!H
(425	Rl!3
(a	Jv!3Qf
)nswer	R|":
)pi	Re&&
(data	Fj!A*A!f"HT&!,!3
)oes	Rg#3
)raft	Rb&&
(hints	Bj!O#3(,)(!:!Ht!&!3
(in	Ry!3
)s	Rg!H
(p	RB1
(rate5m	Rq!1
)efusal	Jv!HZ3
(since	Rg#&
)o	Jy!&l!:
(version	Rz!:
(with	Rz!3
'data 1	Rg#3!?
,must	Rg#:
,ssl	Rg#H
/earlydata	Rg#H
'hints 103	Rl!3
-allows	Ry!H
-since	Ry!&
-version	Ry!H
#sily confused	Rr!X
)mixed	Ro!%
%ter egg	Rb#3!A
%y to	R~#3
"cho reply	Rr%,!:
)quest	Rr%&!,!?
'the	Rr%:
(oken	Rm!T
#ode 599	Ra&1
"d replace	Re"A
#en who	Rl#f
#ge after	Jm!:v!&
(t	Jm!:x!&
'cloudflare	Jm!:z!&
'example	R_&8
'gateway	Ro#?
'nothing	Jm!:u!&
'of	R|#:
'the	Fm!:t!&'&
'visitors	Rc%:
'with	Jm!:|!&
&examplenet error	R_&8
`)
