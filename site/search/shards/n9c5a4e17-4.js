sitegenSearch("n9c5a4e17-4",`!exists only	Ny"Hv!^
)rfc	Rk!H
)so	Jl!,63~!,
)that	Jn!A*A%:
*wice	Rb',
)works	Rg&,
%t code	Bs":):+:k!3!A!H,O
+s	Bm&&!}&#H"&!Q"H%%
&code end	Rm&^
*smd its	Rq&H
.source	Rq&F
#maple and	Rq&O
#p is	Rq!V
&nbf	Rb'3
%ect 100	Bw!H%,!3!H8H1:!?&:!?&?
,continue	Bw!H%,!3!H8H1:!?&?&?
)504	Rb&:
)a	Rz!f
*ll	Ri"H
*sks	Rv!A
)curl	Re#f
)fetch	Re#:
)has	Re#3
*eader	Re#&
)is	Nz!:K,
)minutes	Rl%:
*ore	R}":
)that	Ro!A
+e	Re#A
*o	Ry!m
)with	Re#H
(100 timeout	Rz!:!f
+continue as	Re#f
4in	Re#f
(ation after	Rz!f
.failed	Fn!A*A"HN(!?
.in	Rz!:
.old	Re#:
.rfc	Rz!:
.to	Rz!f
.with	Re#:
-s about	Re#3
(ed a	Rs"?
,nd	N0,o&:
+back	Rg&,
+it	Rq%&
+or	R|!:
+the	R{#f
.re	R_'3
,o	J|!3B&8:!A
(ing a	Rj"H
,every	R}!H
,http	Rv#H
,the	Rq"H
(s a	R_&,
+nd	Ro!3
*for	Rs#f
*http	Rb%&
*it	Rh"H
*json	R_'O
*one	R}%O
+r	Rb'O
*something	Rn!A
`)
