sitegenSearch("n835dfc4a-13",`!existed google	Rn%3
*to	R{"H
(nce is	Ji!:!HF:(f
,of	Rt"3
'ing api	Jp!QVH
+group	R_%:
's a	Ja&:?3
*borted	Rj!3
*lready	Jw!,u"{&
*nd	Fu"f'f2H'3
*s	Jk"3.3
)because	J(,f!34,
+sides	Rf%V
*ut	Jl!AJ3!H
)decide	Rr!^
)even	Rn#,
)for	FA:N:H3k!&
)in	Jw"A:A
*s	Jo&3#%
)location	Rt!3
)nothing	Rk&{#!{%
)only	Jw"Hv!^
)rfc	Ri!H
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
`)
