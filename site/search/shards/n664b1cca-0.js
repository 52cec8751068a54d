sitegenSearch("n664b1cca-0",`!entry puts	Rk&{'
(record	Rz&V
(say	Ro!,
+s	RU3
)chema	Rt&,!?!O
)everal	Rk&O
)g052	Rl&f
)tarts	R{&A
+tus	Rj&"
)uch	Rj&O
(that	BY,x#,"3!:),#H
*e	><3%,,:Y,i",*3#,","A&V
)o	Rz&{#
(waives	Jc!&m#H
)hat	Rq&,
*ere	Rq&:
*ich	RL3
*ose	JU,z#V
)ith	B>,n%{!):#,"3!H'f"A
,out	F/,0:=,b%,
)rite	RA:
(yet	Rk&{!
's code	JY:q#^
)front	Rr&3
)name	J[:o#^
)own	J?,=,
)section	RK:
0s	RK,
*tatus	RX&!,
)that	Rj&t
(chemajson and	Rt&O
2beside	Rt&,
2version	Rt&?
#um and	Rq&,
'can	Rj&O
'expires	Rj&O
'have	Ry&,
'values	Je!1g#"
'whether	Rt&H
)ose	Rj&O
&eration has	Rn"H
.without	Rn!H
#v dotenv	Rs&m
%ironment variables	Jk&&#H,H
%oy has	Rm#:
)ttp	Rj#f
(is	Rj#3
(max	Rm#:
+requestheaderskb	Rm#:
(refuses	Rj#f
"poch seconds	Rk&{'
"q 1	Rm&1!8!?
#ual apache	Re#f
(bytes	Rk!A
(for	Rf":
(here	Rn!O
(keys	R-:
(meaning	Rk!A
(times	R_&O
`)
