sitegenSearch("nca795ed9-5",`!still holds	Ja%34:
(know	Rj!3
(leads	Rp&O
)inks	Rr!V
(means	Rf!%
)isses	Rx"f
)ove	Rk"3
(no	Rq!O
(open	Ji!,g#V
(print	Rb#,
(reads	Rz&,
*fuses	Rn"f
*ported	R_!:
)ight	Rc&:
*sky	Rx&3
)un	Ry&:
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
%od in	Rn&t
(on	Rp&H
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
*re	Rl":
*y	R}":
'when	Rz":
&ped a	Rc#H
+nd	Rs#,
*it	Jx!,_!&
*or	R~#3
*server	R~#:
*the	Jd%3/&
+oo	R[,
*with	Rq!O
'ing at	Ja"H.H
&s bodies	Rz"f
(earlier	Ru%:
,y	Re!H
(it	Jf":m"%
(on	Rt%3
(serving	Rg%&
(the	Rt&*
`)
