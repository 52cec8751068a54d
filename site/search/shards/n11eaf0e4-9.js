sitegenSearch("n11eaf0e4-9",`!early data	Fl!A*A!f"HT&!,!3
)oes	Ri#3
)raft	Rd&&
(hints	Bl!O#3(,)(!:!Ht!&!3
(in	R{!3
)s	Ri!H
(p	RB1
(rate5m	Rs!1
)efusal	Jx!HZ3
(since	Ri#&
)o	J{!&l!:
(version	R|!:
(with	R|!3
'data 1	Ri#3!?
,must	Ri#:
,ssl	Ri#H
/earlydata	Ri#H
'hints 103	Rn!3
-allows	R{!H
-since	R{!&
-version	R{!H
#sily confused	Rt!X
)mixed	Rq!%
%ter egg	Rd#3!A
%y to	Ra%3
"cho reply	Rt%,!:
)quest	Rt%&!,!?
'the	Rt%:
(oken	Ro!T
#ode 599	Rc&1
"d replace	Rg"A
#en who	Rn#f
#ge after	Jo!:v!&
(t	Jo!:x!&
'cloudflare	Jo!:z!&
'example	Rb&8
'gateway	Rq#?
'nothing	Jo!:u!&
'of	R~#:
'the	Jo!:t!&'&
'visitors	Re%:
'with	Jo!:|!&
&examplenet error	Rb&8
#it a	Ra'&
'comes	Rk#3
)nflict	Rz"?
'main	Rl&,
(ends	RD,
'renames	Rx&A
'that	JD:k%,)3
)e	Rz"3
'what	Rl&,
)ere	Rz&V
&conflict title	Rz"?
&ed status	Rk#?
)version	Rz"A
&ion graph	Rj!,
/ql	Rj!,
`)
