sitegenSearch("n664b1cca-12",`!exists rfc	Ri!H
)so	Jj!,63~!,
)that	Jl!A*A%3
*wice	R_',
)works	Re&,
%t code	Bq":):+:k!3!A!H,O
+s	Bk&&!}&#H"&!Q"H%%
&code end	Rk&^
*smd its	Ro&H
.source	Ro&F
#maple and	Ro&O
#p is	Ro!V
&nbf	R_'3
%ect 100	Bu!H%,!3!H8H1:!?&:!?&?
,continue	Bu!H%,!3!H8H1:!?&?&?
)504	R_&:
)a	Rx!f
*ll	Rg"H
*sks	Rt!A
)curl	Rc#f
)fetch	Rc#:
)has	Rc#3
*eader	Rc#&
)is	Jx!:K,
)minutes	Rj%:
*ore	R{":
)that	Rm!A
+e	Rc#A
*o	Rw!^
)with	Rc#H
(100 timeout	Rx!:!f
+continue as	Rc#f
4in	Rc#f
(ation after	Rx!f
.failed	Fl!A*A"HN(!?
.in	Rx!:
.old	Rc#:
.rfc	Rx!:
.to	Rx!f
.with	Rc#:
-s about	Rc#3
(ed a	Rq"?
,nd	J0,m&:
+back	Re&,
+it	Ro%&
+or	Rz!:
+the	Ry#f
.re	R}&3
,o	Jz!3B&8:!A
(ing a	Rh"H
,every	R{!H
,http	Rt#H
,the	Ro"H
(s a	R}%,
+nd	Rm!3
*for	Rq#f
*http	R_%&
*it	Rf"H
*json	R}&O
*one	R{%O
+r	R_'O
*something	Rl!A
*that	Rr#,
,e	R4,
`)
