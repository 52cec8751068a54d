sitegenSearch("n27cbb3d4-8",`!exchange asmx	Ro%:
+goes	Jp!.|#&
+is	Ri!,
+leaves	Rt!O
+outlook	Ro%&
+pass	Rr%:
+start	Rw!:
+the	Rt#A
+web	Ro%3
,hich	Ro%3
*asmx and	Ro%:
%lude linkedin	Rn%8
*the	Jn%V&:
)d too	Rs"3
%use the	Rx!3
(d from	Rv&^
#ecuted are	Rf!^
(ion does	Rk#f
%mpt its	Rm%:
#ist 201	Ry!3
(404	Rl#3
(an	Rg!:
*d	FG,k!A^,
(choose	Rp!:
(fills	R[,
(get	Rq"3
(is	JH,o%?
(most	J}",o!f
(or	R0,
(rfc	Rq"f
(the	Ri%3
(widen	R<:
(yet	Rl#m
'ed a	Rw"H
*google	Rj%3
*to	Rw"H
(nce is	Fe!:!HF:(f
,of	Rp"3
'ing api	Jl!QVH
+group	R{#:
's a	J|%:>3
*borted	Rf!3
*lready	Js!,u"{%
*nd	Fq"f'f2H'3
*s	Jg"3.3
)because	F(,b!34,
+sides	Rb%V
*ut	Jh!AJ3!H
)decide	Rn!^
)even	Rj#,
)for	FA:J:H3k!&
)in	Js"A:A
*s	Rk&3
)location	Rp!3
)nothing	Rg&{#
)only	Js"Hv!^
)rfc	Re!H
)so	Ff!,63~!,
)that	Fh!A*A%3
*wice	Rz&,
)works	Ra&,
%t code	Bm":):+:k!3!A!H+O
`)
