sitegenSearch("n2ed5c7f6-9",`!reads it	FR,v#3)&/A
(json	R|"3
(markdown	Rn&%
(not	Ro#H
(only	R_"3
)r	Rp"H
(rfc	R{&,
(stack	Rr#H
(the	>P,",CH'H!f>:8H%3f!%#:&H
+m	Ro&{#
+se	Rp&A
(upload	Rx!:
.offset	Rx!:
(what	Ro":
)rites	Rs!&
(your	Ry&,
&y 202	Re#3
(and	Ru",
)t	Rw!3
(by	R{!3
(for	Fl!A4&)HI3
(state	Rf!H
(the	Rw!A
'state 2	Rf!H
%l 404	Rq"m
'answer	Jv!,u!3
'code	Ru%:
'error	R_#3
(xplanation	R5,
)tension	R':
'http	Rc&X
'limits	R{"f
'one	Ru#H!O
(utcome	Rf!&
'plus	R|&O
'reason	Rp"f
)quest	Je!VN:
)sponse	Rw!H
'status	Ft!H<h2h
'work	Re!%
&ity is	Rz":
&ly answers	Rk"f
)be	JD:n%3
)came	R_":
)do	Rr!5
)grown	R#:
)has	R_%:
)is	R_#H
)leaves	R|"f
)made	Re&%
)send	RW:
-s	Jd":t!:
,t	Fx"VM3?V
*hare	R?:
*peaks	R{#H
)there	Rn!O
&m api	Je!1J?
+examplecom	Je!1J?
(staff	Rt"?
%son 401	R~"3
)a	B),b!3HHA3V{!
*n	J/,f%3
+d	Fq"H430Al!,
)because	Rr#3
`)
