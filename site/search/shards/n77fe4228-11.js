sitegenSearch("n77fe4228-11",`!alone has	Rp!3
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
+uch	J0,{%,
,pporting	Rw#3
*there	R}"3
*under	Rf"&
*which	Rz!3
)exists aborted	Rj!3
#so 4xx	Rq&:
'answer	Rx!:
(s	Rn&,
'bash	Rs&m
(e	R|",
)hind	Rs&t
'c	Rs&m
(alls	Rn!3
(hanges	Rj":
(odes	Re!:
)nf	Rs&m
)sts	Rm!^
)vers	RJ,
(s	Rs&m
'defined	Ru!3
(ocuments	Rj%V
(rop	R~!O
`)
