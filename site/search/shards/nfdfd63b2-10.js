sitegenSearch("nfdfd63b2-10",`!alone curl	Jq":+:
(docker	Rk&*
(every	R}"H
)xpires	Rh&t
(fetch	Rg":
)inds	Rl"A
)or	Fj"3n"A&&
(has	Rn!3
)ttp	Rh#3
(if	R_&3
)s	Jv!3|"^
(may	Rv"f
(on	Rx&H
(repeat	Rj"f
)fc	R~!3
(says	Rc",
)top	Rd#H
(takes	Rj&,
)he	Jr"mVV
(where	Rm&^
*o	Rs#H
)ill	Rk%:
(yet	Rt#3
)ou	Rl!H
&g and	Rs!V
)s	Rm"H
(ms	Rv%:
*ashttp	Rv%:
(so	Jh"Al"V
(the	J}%A)3
+n	Rf%:
(where	Rs&:
)ith	Jz"fd!3
(your	Rf%V
%ud announce	Rw&A
(where	Ri"O
#ready 0.3	Rq!3
*a	Ri&{&
+nd	Jt!:8H
+s	Jm&V%A
*been	J{":5:
*coming	Rv!3
*exists	Jh!3B3
*has	Re",
+olds	R_"3
*is	Ri&3
*knows	Ry!,
*leaked	R{%:
+ook	Rr#f
*need	Ro&%
*reported	Fj!3*33(!?W3
*says	Rn!:
+ent	Rt!O
+upporting	Ru#3
*there	R{"3
*under	Rd"&
*which	Rx!3
)exists aborted	Rh!3
#so 4xx	Ro&:
'answer	Rv!:
(s	Rl&,
'bash	Rq&m
(e	Rz",
)hind	Rq&t
'c	Rq&m
(alls	Rl!3
(hanges	Rh":
(odes	Rc!:
)nf	Rq&m
`)
