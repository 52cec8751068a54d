sitegenSearch("n399625de-15",`!reads not	Rs#H
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
)there	Rr!O
&m api	Ji!1J?
+examplecom	Ji!1J?
(staff	Rx"?
%son 401	Rc#3
)a	B),f!3HHA3V{!
*n	J/,j%3
+d	Fu"H430Al!,
)because	Rv#3
*y	Rv#O
)codes	Ra%:
)disks	JU8a%F
)for	Ro!H
`)
