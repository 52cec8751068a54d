sitegenSearch("nf8f335d8-14",`!still free	Rk!:
(good	Fj!,!:*:#:7&
(has	J|%38:
*ve	Fe"3):EH
)olds	Jc%34:
(know	Rl!3
(leads	Rs&O
)inks	Rt!V
(means	Rh!%
)isses	Rz"f
)ove	Rm"3
(no	Rs!O
(open	Jk!,h#V
(print	Rd#,
(reads	R}&,
*fuses	Rp"f
*ported	Rb!:
)ight	Re&:
*sky	R{&3
)un	R|&:
+s	Rq#:
(say	Jl!35,
)end	Jw!H}!3
,s	Rh",
)tay	Rj#f
(tells	RU,
)he	Rb"A
+re	Fc"HD3X:+3
)o	Fx!,%3&fj"m
(use	RV,
+s	FT,ROB3
(valid	Rn!a
(waiting	R{!H
)orking	Fh!O,,),f",
)rite	Rn"3
#lye css	Ra!1
#ock a	Jy"H"?
)7	Rz"?
(count	Ra"A
-s	Ra"?
(from	Rq#?
'counts 2026	Ra"?
211	Ra"?
%od in	Rq&t
(on	Rs&H
)pen	Ro%3
%p after	Jt!H!m5H
(nd	Jx":=:
(sking	Ru%:
(t	RV,
'it	Jv#:SA
'my	Ra#h
'reading	R|",
'sending	Rj#f
(howing	Rd#H
'the	Ri"h
*re	Rn":
*y	R_#:
'when	R|":
&ped a	Re#H
+nd	Ru#,
*it	Jz!,_!&
*or	Ra%3
*server	Ra%:
*the	Jf%3/&
+oo	R^,
*with	Rs!O
'ing at	Jc"H.H
&s bodies	R|"f
`)
