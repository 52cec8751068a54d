sitegenSearch("necbfe55b-11",`!value of	B0&"&d"AEHW3/,
)nce	R{&3
*e	N1,m&{%
)r	Nn&3/,
)ther	Ne#3/:
(parsedate	Rw!?
1todatetime	Rw!?
*st	R_'V
(rendered	R|&{%
(sg014	Rl&,
)ome	R_'V
,body	Ry!A
)uch	Rb&:
(that	>-:<:6:%:(&n!3=:N,
*e	Ns&,+{3
+n	RJ:
)wice	Rl&O
(what	N{&:)3
*ich	R-,
)ill	Rc#3
*th	R-,
'error and	Rp!H
's a	Rl&O
*nd	Ry!{!
*re	B|"3-Af!O"{%"3
*s	Rl&f
)bool	Rs&,
)change	Rc',
*odes	Rp&:
+ntradict	Rh#3
)error	Nf!1~!:
)first	R_',
*or	R|&{*
)gets	Rs"3
)heuristic	Rl&"
)in	Rk'&
*ts	R|&{&
)list	R|&{&
)of	F0,e&,%H',
*ther	Ro!m
)required	Rl&O!V
1if	Rl&O!V
+try	Ra'3
.after	Ra'3
)such	Rl%V
)that	Ja"Aw"O({2!{4
+e	R|&{4
*o	Rf!,
+gether	R-,
)were	R|"f
*hile	Rd"3
#nish by	Ri%:
)silently	Rg!,
(ed nor	R}"3
#r as	Rw#A
&http	Rw#?
&lib	Ro&*
&names	Rw#A
&www	Ry&*
%iable holds	R|&O
,ttp	Rz":
/connect	Rz":
+is	R|&H
,ts	Rl!,
+of	R|&&
+ssl	R}%3
`)
