sitegenSearch("n509768f4-10",`!alone for	Fh"3n"A&&
(has	Rl!3
)ttp	Rf#3
(if	R}%3
)s	Jt!3|"^
(may	Rt"f
(on	Rv&A
(repeat	Rh"f
)fc	R|!3
(says	Ra",
)top	Rb#H
(takes	Rh&,
)he	Jp"mVV
(where	Rk&^
*o	Rq#H
)ill	Ri%:
(yet	Rr#3
)ou	Rj!H
&g and	Rq!V
)s	Rk"H
(ms	Rt%:
*ashttp	Rt%:
(so	Jf"Al"V
(the	J{%A)3
+n	Rd%:
(where	Rq&:
)ith	Jx"fd!3
(your	Rd%V
%ud announce	Ru&A
(where	Rg"O
#ready 0.3	Ro!3
*a	Rg&{&
+nd	Jr!:8H
+s	Jk&V%A
*been	Jy":5:
*coming	Rt!3
*exists	Jf!3B3
*has	Rc",
+olds	R}!3
*is	Rg&3
*knows	Rw!,
*leaked	Ry%:
+ook	Rp#f
*need	Rm&%
*reported	Fh!3*33(!?W3
*says	Rl!:
+ent	Rr!O
+upporting	Rs#3
*there	Ry"3
*under	Rb"&
*which	Rv!3
)exists aborted	Rf!3
#so 4xx	Rm&:
'answer	Rt!:
(s	Rj&,
'bash	Ro&m
(e	Rx",
)hind	Ro&t
'c	Ro&m
(alls	Rj!3
(hanges	Rf":
(odes	Ra!:
)nf	Ro&m
)sts	Ri!^
)vers	RJ,
(s	Ro&m
'defined	Rq!3
(ocuments	Rf%V
(rop	Rz!O
`)
