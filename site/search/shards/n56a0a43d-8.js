sitegenSearch("n56a0a43d-8",`!entry record	R|&V
(say	Rq!,
+s	NT,#3
)chema	Rv&,!?!O
)everal	Rm&O
)g052	Rn&f
)tarts	R}&A
+tus	Rl&"
)uch	Rl&O
(that	BU,',y#,"3!:),#H
*e	>=3%,,:Z,i",*3#,","A&V
)o	R|&{#
(waives	Nd!&n#H
)hat	Rs&,
*ere	Rs&:
*ich	RM3
*ose	NV,{#V
)ith	B?,o%{!):#,"3!H'f"A
,out	F/,1:=,c%,
)rite	RB:
(yet	Rm&{!
's code	NZ:r#^
)front	Rt&3
)name	N]:p#^
)own	N@,=,
)section	RL:
0s	RL,
*tatus	RY&!,
)that	Rl&t
(chemajson and	Rv&O
2beside	Rv&,
2version	Rv&?
#um and	Rs&,
'can	Rl&O
'expires	Rl&O
'have	R{&,
'names	R0,
'values	Nf!1h#"
'whether	Rv&H
)ose	Rl&O
&eration has	Rp"H
.without	Rp!H
#v dotenv	Ru&m
%ironment variables	Jm&&#H,H
%oy has	Ro#:
)ttp	Rl#f
(is	Rl#3
(max	Ro#:
+requestheaderskb	Ro#:
(refuses	Rl#f
"poch seconds	Rm&{'
"q 1	Ro&1!8!?
#ual apache	Rg#f
(bytes	Rm!A
(for	Rh":
(here	Rp!O
(keys	R-:
(meaning	Rm!A
(times	Rb&O
`)
