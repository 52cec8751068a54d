sitegenSearch("n8a3565d4-2",`!reads 500	Jr!3@H
(a	Rm!O
)s	Rf"H
(down	R4,
(events	Rj!H
+ry	R",
)xp	R_'3
(folders	Rt&^
*rbidden	Rt"H
)rom	Jk"H3:u!A
(has	R.,
(in	Rj"3
)t	FR,z#3)&/A
(json	Ra#3
(markdown	Rr&%
(not	Rs#H
(only	Rd"3
)r	Rt"H
(rfc	R_',
(stack	Rv#H
(the	>P,",GH'H!f>:8H%3WO/%#A&H
+m	Rs&{#
+se	Rt&A
(upload	R|!:
.offset	R|!:
(what	Rs":
)rites	Rw!&
(your	R}&,
&y 202	Ri#3
(and	Ry",
)t	R{!3
(by	R_"3
(for	Fp!A4&)HI3
(state	Rj!H
(the	R{!A
'state 2	Rj!H
%l 404	Ru"m
'answer	Jz!,u!3
'code	Ry%:
'error	Rd#3
(xplanation	R5,
)tension	R':
'http	Rg&X
'limits	R_#f
'one	Ry#H!O
(utcome	Rj!&
'plus	Ra'O
'reason	Rt"f
)quest	Ji!VN:
)sponse	R{!H
'status	Jx!H<h2h
'work	Ri!%
&ity is	R~":
&ly answers	Ro"f
)be	JD:r%3
)came	Rd":
)do	Rv!5
)grown	R#:
)has	Rd%:
)is	Rd#H
)leaves	Ra#f
)made	Ri&%
)send	RZ:
-s	Jh":t!:
,t	J|"VM3?V
*hare	R?:
*peaks	R_%H
`)
