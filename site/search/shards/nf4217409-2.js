sitegenSearch("nf4217409-2",`!still free	Rm!:
(good	Fl!,!:*:#:7&
(has	J~%38:
*ve	Jg"3):EH
)olds	Je%34:
(know	Rn!3
(leads	Ru&O
)inks	Rv!V
(means	Rj!%
)isses	R|"f
)ove	Ro"3
(no	Ru!O
(open	Jm!,h#V
(print	Rf#,
(reads	R_',
*fuses	Rr"f
*ported	Rc!:
)ight	Rg&:
*sky	R}&3
)un	R~&:
+s	Rs#:
(say	Jn!35,
)end	Jy!H}!3
,s	Rj",
)tay	Rl#f
(tells	RV,
)he	Rd"A
+re	Fe"HD3X:+3
)o	Fz!,%3&fj"m
(use	RW,
+s	JU,SOB3
(valid	Rp!a
(waiting	R}!H
)orking	Fj!O,,),f",
)rite	Rp"3
#lye css	Rb!1
#ock a	J{"H"?
)7	R|"?
(count	Rc"A
-s	Rc"?
(from	Rs#?
'counts 2026	Rc"?
211	Rc"?
%od in	Rs&t
(on	Ru&H
)pen	Rq%3
%p after	Jv!H!m5H
(nd	Jz":=:
(sking	Rw%:
(t	RW,
'it	Jx#:SA
'my	Rc#h
'reading	R~",
'sending	Rl#f
(howing	Rf#H
'the	Rk"h
*re	Rp":
*y	Rb#:
'when	R~":
&ped a	Rg#H
+nd	Rw#,
*it	J|!,_!&
*or	Rc%3
*server	Rc%:
*the	Jh%3/&
+oo	R_!,
*with	Ru!O
'ing at	Je"H.H
&s bodies	R~"f
`)
