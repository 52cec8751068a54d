sitegenSearch("n3c682323-12",`!months so	Ra&3
)without	Ra&3
#re ado	Ri!%
(n	Rr!O
)d	Ju!^6H<H
(re	Jr!tp",5V
(s	Jo"A4A
(ws	R~#,
'below	R73
(uffers	Rz%,
(ytes	Rk%,
'common	Rl!V
'default	Rk&,!H
)pth	Rl!V
'element	Rv&,
(very	R_#H
(xact	R_":
)tensions	Rx#&
'for	Rv"A
(requent	Rt#H
'headers	Rq#m
(ow	Rz&{-
'if	Rl%O
(n	Fn!%"HGO3f
(s	Jj!Hg"&
(t	Rk!3
'keep	Ru&3
'large	Rk%:
)ter	Rk!:
'mentions	Rz&V
(ost	Rs'&
'number	Rs!,
-s	Rm!H
'of	FX,Z,y!H/3
(n	Jl#fi!{"'3
(r	JF,s%3
(ther	Ry!,
'pages	Rz&V!{-
)tience	Rm!f
(recise	R}!3
)obable	Rt%3
'records	R~"3
)served	Rp%%
(fc	Rx#,
(ights	Ri!:
'slowly	Rr#:
(peed	R{":
(tays	RD:
)ep	Rx"3
'than	6(&',%,(,:,8:%3"f":*3)3',)3",.O5V4,&&)3F3!O"3!f!{!'A)3#H%:
*t	Rx&3
)eir	Rj&t
*re	Rb#A
(o	J5:n!f
(raffic	R{#,
'under	Rs"A
'ways	R0,
(ith	Rt%&
(ord	Rx&:
'you	Rw&H
&mentions how	Rz&V
%ning after	Rx%3
#st 10	R#,
`)
