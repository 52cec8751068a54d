sitegenSearch("n9a2e5078-10",`!alone and	Bd"343"3+An!,1%
)s	Rj#O
(because	Rp#:
(coverage	Rj&m
)url	Js":+:
(docker	Rm&*
(every	R_#H
)xpires	Rj&t
(fetch	Ri":
)inds	Rn"A
)or	Jl"3n"A&&
(has	Rp!3
)ttp	Rj#3
(if	Rb&3
)s	Jx!3|"^
(may	Rx"f
(on	Rz&H
(repeat	Rl"f
)fc	Ra"3
(says	Re",
)top	Rf#H
(takes	Rl&,
)he	Jt"mVV
(where	Ro&^
*o	Ru#H
)ill	Rm%:
(yet	Rv#3
)ou	Rn!H
&g and	Ru!V
)s	Ro"H
(ms	Rx%:
*ashttp	Rx%:
(so	Jj"Al"V
(the	J_&A)3
+n	Rh%:
(where	Ru&:
)ith	J|"fd!3
(your	Rh%V
%ud announce	Ry&A
(the	Rd!,
(where	Rk"O
#ready 0.3	Rs!3
*a	Rk&{&
+nd	Jv!:8H
+s	Jo&V%A
*been	J}":5:
*coming	Rx!3
*exists	Jj!3B3
*has	Rg",
+olds	Rb"3
*is	Rk&3
*knows	R{!,
*leaked	R}%:
+ook	Rt#f
*need	Rq&%
*reported	Fl!3*33(!?W3
*says	Rp!:
+ent	Rv!O
+upporting	Rw#3
*there	R}"3
*under	Rf"&
*which	Rz!3
)exists aborted	Rj!3
#so 4xx	Rq&:
'answer	Rx!:
(s	Rn&,
'bash	Rs&m
`)
