sitegenSearch("n7bbedef9-3",`!still asks	Rx"H
)t	R}",
(be	Bo!:+:HO0:',!?4&Z3
)uilding	Rk!:
(call	Rv%3
,s	R{"H
)hange	R|!3
.s	Rz&:
*eckpoint	Rn!O
)oming	R|!,
+puting	R{!f
*uld	Rf#,
+nts	RX,
)urrent	Rl"A
(due	R|!3
(enabled	Ra%:
*ds	R|%:
)xplains	Ri%3
(fail	R_"&
)ollow	Re#O
)ree	Rm!:
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
`)
