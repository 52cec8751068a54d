sitegenSearch("nb086f9a7-13",`!alone and	>m!O:343"3+An!,)V*%
)s	Rl#O
(because	Rr#:
(coverage	Rl&m
)url	Nu":+:
(docker	Ro&*
(every	Rb#H
)xpires	Rl&t
(fetch	Rk":
)inds	Rp"A
)or	Jn"3n"A&&
(has	Rr!3
)ttp	Rl#3
(if	Rd&3
)s	Nz!3|"^
(may	Rz"f
(on	R|&H
(repeat	Rn"f
)fc	Nx!3,3
(says	Rg",
)top	Rh#H
(takes	Rn&,
)he	Nv"mVV
(where	Rq&^
*o	Rw#H
)ill	Ro%:
(yet	Rx#3
)ou	Rp!H
&g and	Rw!V
)s	Rq"H
(ms	Rz%:
*ashttp	Rz%:
(so	Nl"Al"V
(the	Nb&A)3
+n	Rj%:
(where	Rw&:
)ith	N~"fd!3
(your	Rj%V
%ud announce	R{&A
(the	Re!,
(where	Rm"O
#ready 0.3	Ru!3
*a	Rm&{&
+nd	Nx!:8H
+s	Nq&V%A
*been	N_#:5:
*coming	Rz!3
*exists	Nl!3B3
*has	Ri",
+olds	Rd"3
*is	Rm&3
*knows	R}!,
*leaked	R_&:
+ook	Rv#f
*need	Rs&%
*reported	Fn!3*33(!?W3
*says	Rr!:
+ent	Rx!O
+uch	N0,}%,
,pporting	Ry#3
*there	R_#3
*under	Rh"&
*which	R|!3
)exists aborted	Rl!3
#so 4xx	Rs&:
'answer	Rz!:
`)
