sitegenSearch("n902f85ea-11",`!exist rfc	Rs"f
(the	Rk%3
(widen	R<:
(yet	Rn#m
'ed a	Ry"H
*google	Rl%3
*to	Ry"H
(nce is	Fg!:!HF:(f
,of	Rr"3
'ing api	Jn!QVH
+group	R}#:
's a	J~%:?3
*borted	Rh!3
*lready	Ju!,u"{&
*nd	Fs"f'f2H'3
*s	Ji"3.3
)because	F(,d!34,
+sides	Rd%V
*ut	Jj!AJ3!H
)decide	Rp!^
)even	Rl#,
)for	FA:L:H3k!&
)in	Ju"A:A
*s	Jm&3#%
)location	Rr!3
)nothing	Ri&{#!{%
)only	Ju"Hv!^
)rfc	Rg!H
)so	Fh!,63~!,
)that	Fj!A*A%3
*wice	R}&,
)works	Rc&,
%t code	Bo":):+:k!3!A!H,O
+s	Bi&&!}&#H"&!Q"H%%
&code end	Ri&^
*smd its	Rm&H
.source	Rm&F
#maple and	Rm&O
#p is	Rm!V
&nbf	R}&3
%ect 100	Bs!H%,!3!H8H1:!?&:!?&?
,continue	Bs!H%,!3!H8H1:!?&?&?
)504	R}%:
)a	Rv!f
*ll	Re"H
*sks	Rr!A
)curl	Ra#f
)fetch	Ra#:
)has	Ra#3
*eader	Ra#&
)is	Jv!:K,
)minutes	Rh%:
*ore	Ry":
)that	Rk!A
+e	Ra#A
*o	Ru!^
)with	Ra#H
(100 timeout	Rv!:!f
+continue as	Ra#f
`)
