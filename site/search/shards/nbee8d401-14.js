sitegenSearch("nbee8d401-14",`!reads only	Rb"3
)r	Rr"H
(rfc	R}&,
(stack	Rt#H
(the	>P,",EH'H!f>:8H%3WO/%#A&H
+m	Rq&{#
+se	Rr&A
(upload	Rz!:
.offset	Rz!:
(what	Rq":
)rites	Ru!&
(your	R{&,
&y 202	Rg#3
(and	Rw",
)t	Ry!3
(by	R}!3
(for	Fn!A4&)HI3
(state	Rh!H
(the	Ry!A
'state 2	Rh!H
%l 404	Rs"m
'answer	Jx!,u!3
'code	Rw%:
'error	Rb#3
(xplanation	R5,
)tension	R':
'http	Re&X
'limits	R}"f
'one	Rw#H!O
(utcome	Rh!&
'plus	R~&O
'reason	Rr"f
)quest	Jg!VN:
)sponse	Ry!H
'status	Fv!H<h2h
'work	Rg!%
&ity is	R|":
&ly answers	Rm"f
)be	JD:p%3
)came	Rb":
)do	Rt!5
)grown	R#:
)has	Rb%:
)is	Rb#H
)leaves	R~"f
)made	Rg&%
)send	RY:
-s	Jf":t!:
,t	Fz"VM3?V
*hare	R?:
*peaks	R}#H
)there	Rp!O
&m api	Jg!1J?
+examplecom	Jg!1J?
(staff	Rv"?
%son 401	Ra#3
)a	B),d!3HHA3V{!
*n	J/,h%3
+d	Fs"H430Al!,
)because	Rt#3
*y	Rt#O
)codes	R~#:
)disks	JT8_%F
)for	Rm!H
`)
