sitegenSearch("n24f6b118-5",`!health checks	Fq!Ak"3%:
)decides	Rj!,
)have	Rj!,
)return	Rz%8
(y one	Ro#,
*server	Rk!f
%r it	Rw&?
&d of	Fk!3G:C:
(tip	Rg"f
&s of	Rs%&
&tbeat a	R_"3
%vy callers	Rs!^
#ed it	Ry!:
#ld against	Rb&:
'scanner	Ra"A
'to	BH,-,}#%%,(%1&
%p a	Rk!O
(dd	Jl&*)1
(ll	Rn#H
(nd	J{":NV
(s	Rl&H
'did	Ry&8
'for	Jz":.3
'is	Jl&,)3
'line	JM:0:
(ook	Ro%V
'names	JD:4:
'or	Ri&%
'run	Ju&T&F
'says	Rl&:
(hows	RS:
'the	Ro"V
(o	Rp"f
'until	Rs#:
'with	Ro"O
(rite	Ry&?
'you	Rh%:
&er or	Rk&H
&ful page	Rs"m
&s as	Rg"f
(here	R}!:
(more	Rf"3
(nobody	R5,
(since	R|!O
)ome	Rb&:
(the	Jg!:If
+re	Ru%3
#nce the	R(,
#re 201	R|!3
'405	Rn#3
'61	Rk!A
'a	FF,a!?y!3
(nd	Fr!A*3@,
'can	RD,
*celling	Rx"3
(ompare	R_%:
'date	R[:
'first	Rl!3
'http	Rh&%
'in	R}!:
(s	Fj!3*31&GO
(t	Fe",&:m!3H,
'no	Rb%,
)t	Rv&3
'on	Rr!,
(r	Jj!,*A!V
'probably	Rz%:
'related	RS:
`)
