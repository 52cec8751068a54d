sitegenSearch("n07908d88-5",`!each value	F1,b#Hf!3
(isit	Jo!:8H
'with	>X:+,,&(H2&6,p!:%H(:(,!O
(rite	Rl"H!O
#gerly would	Rq!t
#rlier a	Rw!f
*drafts	Rf!,
*goes	Rs!3
*hop	Re#3
*if	Rx":
*nginx	Ru%:
*one	Rb"3
-s	Rx!H
*step	Rd#?
,rict	Rk"f
0transportsecurity	Rk"f
*version	Rj",
1s	Rq!:!O
)step title	Rd#?
&y 202	Ry!H
(425	Rj!3
(a	Jt!3Qf
)nswer	Rz":
)pi	Rc&&
(data	Fh!A*A!f"HT&!,!3
)oes	Re#3
)raft	R_&&
(hints	Bh!O#3(,)(!:!Ht!&!3
(in	Rw!3
)s	Re!H
(p	RB1
(rate5m	Ro!1
)efusal	Jt!HZ3
(since	Re#&
)o	Jw!&l!:
(version	Rx!:
(with	Rx!3
'data 1	Re#3!?
,must	Re#:
,ssl	Re#H
/earlydata	Re#H
'hints 103	Rj!3
-allows	Rw!H
-since	Rw!&
-version	Rw!H
#sily confused	Rp!X
)mixed	Rm!%
%ter egg	R_#3!A
%y to	R|#3
"cho reply	Rp%,!:
)quest	Rp%&!,!?
'the	Rp%:
(oken	Rk!T
#ode 599	R~%1
"d replace	Rc"A
#en who	Rj#f
#ge after	Jk!:v!&
(t	Jk!:x!&
'cloudflare	Jk!:z!&
`)
