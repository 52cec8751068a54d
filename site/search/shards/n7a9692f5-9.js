sitegenSearch("n7a9692f5-9",`!exist yet	Rl#m
'ed a	Rw"H
*google	Rj%3
*to	Rw"H
(nce is	Fe!:!HF:(f
,of	Rp"3
'ing api	Jl!QVH
+group	R{#:
's a	J|%:?3
*borted	Rf!3
*lready	Js!,u"{&
*nd	Fq"f'f2H'3
*s	Jg"3.3
)because	F(,b!34,
+sides	Rb%V
*ut	Jh!AJ3!H
)decide	Rn!^
)even	Rj#,
)for	FA:J:H3k!&
)in	Js"A:A
*s	Jk&3#%
)location	Rp!3
)nothing	Rg&{#!{%
)only	Js"Hv!^
)rfc	Re!H
)so	Ff!,63~!,
)that	Fh!A*A%3
*wice	R{&,
)works	Ra&,
%t code	Bm":):+:k!3!A!H,O
+s	Bg&&!}&#H"&!Q"H%%
&code end	Rg&^
*smd its	Rk&H
.source	Rk&F
#maple and	Rk&O
#p is	Rk!V
&nbf	R{&3
%ect 100	Bq!H%,!3!H8H1:!?&:!?&?
,continue	Bq!H%,!3!H8H1:!?&?&?
)504	R{%:
)a	Rt!f
*ll	Rc"H
*sks	Rp!A
)curl	R~"f
)fetch	R~":
)has	R~"3
*eader	R~"&
)is	Jt!:K,
)minutes	Rf%:
*ore	Rw":
)that	Ri!A
+e	R~"A
*o	Rs!^
)with	R~"H
(100 timeout	Rt!:!f
+continue as	R~"f
4in	R~"f
(ation after	Rt!f
`)
