sitegenSearch("n0093c615-8",`!still calls	Rw"H
)hange	Rx!3
*eckpoint	Rj!O
)oming	Rx!,
+puting	Rw!f
*uld	Rb#,
)urrent	Rh"A
(due	Rx!3
(enabled	R|#:
*ds	Rx%:
)xplains	Re%3
(fail	R{!&
)ollow	Ra#O
)ree	Ri!:
(good	Fh!,!:*:#:7&
(has	Jz%38:
*ve	Fc"3):EH
)olds	Ja%34:
(know	Rj!3
(leads	Rq&O
)inks	Rr!V
(means	Rf!%
)isses	Rx"f
)ove	Rk"3
(no	Rq!O
(open	Ji!,h#V
(print	Rb#,
(reads	R{&,
*fuses	Rn"f
*ported	R_!:
)ight	Rc&:
*sky	Ry&3
)un	Rz&:
+s	Ro#:
(say	Jj!35,
)end	Ju!H}!3
,s	Rf",
)tay	Rh#f
(tells	RU,
)he	R_"A
+re	Fa"HD3X:+3
)o	Fv!,%3&f
(uses	FT,POB3
(valid	Rl!a
(waiting	Ry!H
)orking	Ff!O,,),f",
)rite	Rl"3
#lye css	R^1
#ock a	Jw"H"?
)7	Rx"?
(count	R~!A
-s	R~!?
(from	Ro#?
'counts 2026	R~!?
211	R~!?
%od in	Ro&t
(on	Rq&H
)pen	Rm%3
%p after	Jr!H!m5H
(nd	Jv":=:
(sking	Rs%:
'it	Jt#:SA
'my	R~"h
'reading	Rz",
'sending	Rh#f
(howing	Rb#H
'the	Rg"h
`)
