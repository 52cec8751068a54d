sitegenSearch("n827dbc83-15",`!earlier step	Rj#?
,rict	Rq"f
0transportsecurity	Rq"f
*version	Rp",
1s	Rw!:!O
)step title	Rj#?
&y 202	R_"H
(425	Rp!3
(a	Nz!3Qf
)nswer	Ra#:
)pi	Ri&&
(data	Bn!A"O)A!f"HT&!,!3
)oes	Rk#3
)raft	Rf&&
(hints	Bn!O#3(,)(!:!Ht!&!3
(in	R}!3
)s	Rk!H
(p	RC1
(rate5m	Ru!1
)efusal	Nz!HZ3
(since	Rk#&
)o	N}!&l!:
(version	R~!:
(with	No!O13
'data 1	Rk#3!?
,must	Rk#:
,ssl	Rk#H
/earlydata	Rk#H
'hints 103	Rp!3
-allows	R}!H
-since	R}!&
-version	R}!H
#sily confused	Rv!X
)mixed	Rs!%
%ter egg	Rf#3!A
%y to	Rc%3
"bnf elixir	Ru&m
"cho reply	Rv%,!:
)quest	Rv%&!,!?
'the	Rv%:
(oken	Rq!T
#ode 599	Re&1
"d replace	Ri"A
#en who	Rp#f
#ge after	Nq!:v!&
(t	Nq!:x!&
'cloudflare	Nq!:z!&
'example	Rd&8
'gateway	Rs#?
'nothing	Nq!:u!&
'of	Ra%:
'the	Jq!:t!&'&
'visitors	Rg%:
'where	Rm!O
(ith	Nq!:|!&
&examplenet error	Rd&8
#it a	Rc'&
'comes	Rm#3
`)
