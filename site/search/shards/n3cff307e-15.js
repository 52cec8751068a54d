sitegenSearch("n3cff307e-15",`!reads down	R5,
(events	Rl!H
+ry	R",
)xp	Rb'3
(folders	Rv&^
*rbidden	Rv"H
)rom	Jm"H3:u!A
(has	R.,
(in	Rl"3
)t	FS,{#3)&/A
(json	Rc#3
(markdown	Rt&%
(none	Rl&t
*t	Ru#H
(only	Rf"3
)r	Rv"H
(rfc	Rb',
(stack	Rx#H
(the	>Q,",HH'H!f>:8H%3WO/%#A&H
+m	Ru&{#
+se	Rv&A
*is	Rj!,
(upload	R~!:
.offset	R~!:
(what	Ru":
)rites	Ry!&
(your	R_',
&y 202	Rk#3
(and	R{",
)t	R}!3
(by	Rb"3
(for	Fr!A4&)HI3
(state	Rl!H
(the	R}!A
'state 2	Rl!H
%l 404	Rw"m
'answer	N|!,u!3
'code	R{%:
'error	Rf#3
(xplanation	R6,
)tension	R':
'http	Ri&X
'limits	Rb#f
'one	R{#H!O
(utcome	Rl!&
'plus	Rc'O
'reason	Rv"f
)quest	Jk!V(^H:
)sponse	R}!H
'status	Jz!H<h2h
'work	Rk!%
&ity is	Ra#:
&ly answers	Rq"f
)be	NE:s%3
)came	Rf":
)do	Rx!5
)grown	R#:
)has	Rf%:
)is	Rf#H
)leaves	Rc#f
)made	Rk&%
)send	R[:
-s	Nj":t!:
,t	J~"VM3?V
*hare	R@:
*peaks	Rb%H
)there	Rt!O
`)
