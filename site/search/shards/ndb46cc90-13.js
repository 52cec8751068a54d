sitegenSearch("ndb46cc90-13",`!entry lamp	Rv&?!F
,102	Rv&F
,201	Rv&?
)eaves	Rf&f
)ists	RW3
(may	J.,':
)ust	Rk&V
(name	Rq#H
,s	F4,/,4&s#H
(of	B,:::*,>%&%y"f"O
)n	Jl!:p!3
)r	Rg&O
)thers	RV,
-wise	Rh&A
)utside	RA,
(per	Rb#V
)rocesses	Rs#f
)uts	Rg&{&
(record	Ru&O
(say	Rk!,
+s	RT3
)chema	Ro&,!?!O
)g052	Rh&f
)tarts	Rv&A
+tus	Rf&"
)uch	Rf&O
(that	FV,w#3!:),#H
*e	><3%,,:U,i",)3#,","A&O
)o	Ru&{"
(waives	J_!&l#H
)hich	RL3
*ose	JT,w#V
)ith	B>,j%{!(:#,"3!H(A
,out	F/,0:x%,
)rite	RA:
(yet	Rg&{!
's code	JV:p#^
)front	Rm&3
)name	JX:n#^
)own	J?,:,
)section	RK:
0s	RK,
)that	Rf&t
(chemajson and	Ro&O
2beside	Ro&,
2version	Ro&?
#um can	Rf&O
'expires	Rf&O
'have	Rt&,
'values	Ja!1g#"
'whether	Ro&H
)ose	Rf&O
&eration has	Rj"H
.without	Rj!H
#v dotenv	Rn&m
%ironment variables	Fg&&#H+H
%oy has	Ri#:
)ttp	Rf#f
(is	Rf#3
(max	Ri#:
+requestheaderskb	Ri#:
`)
