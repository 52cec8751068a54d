sitegenSearch("n8e20f780-2",`!still current	Rn"A
(due	R~!3
(enabled	Rc%:
*ds	R~%:
)xplains	Rk%3
(fail	Rb"&
)ollow	Rg#O
)ree	Ro!:
(good	Bm!V",!:*:#:7&
(has	Jw!Ok"38:
*ve	Ji"3):EH
)olds	Ng%34:
(know	Rp!3
(leads	Rw&O
)inks	Rx!V
(means	Rl!%
)isses	R~"f
)ove	Rq"3
(no	Rw!O
(open	No!,h#V
(print	Rh#,
(reads	Rb',
*fuses	Rt"f
*ported	Rd!:
)ight	Ri&:
*sky	R_'3
)un	Ra':
+s	Ru#:
(say	Np!35,
)ees	Rm!O
*nd	N{!H}!3
,s	Rl",
)tay	Rn#f
(tells	RW,
)he	Rf"A
+re	Fg"HD3X:+3
)o	F|!,%3&fj"m
(use	RX,
+s	JV,TOB3
(valid	Rr!a
(waiting	R_"H
)orking	Fl!O,,),f",
)rite	Rr"3
#lye css	Rc!1
#ock a	N}"H"?
)7	R~"?
(count	Re"A
-s	Re"?
(from	Ru#?
'counts 2026	Re"?
211	Re"?
%od in	Ru&t
(on	Rw&H
)pen	Rs%3
%p after	Nx!H!m5H
(nd	N|":=:
(sking	Ry%:
(t	RX,
'it	Nz#:SA
'my	Re#h
'reading	Ra#,
'sending	Rn#f
(howing	Rh#H
'the	Rm"h
*re	Rr":
*y	Rd#:
'when	Ra#:
&ped a	Ri#H
`)
