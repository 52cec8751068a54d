sitegenSearch("n8f700fa7-10",`!alone is	Jt!3{"^
(may	Rt"f
(on	Ru&A
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
(so	Jf"Ak"V
(the	J{%A)3
+n	Rd%:
(where	Rp&:
)ith	Jx"fd!3
(your	Rd%V
%ud announce	Rt&A
(where	Rg"O
#ready 0.3	Ro!3
*a	Rg&{%
+nd	Jr!:8H
*been	Jy":5:
*coming	Rt!3
*exists	Jf!3B3
*has	Rc",
+olds	R}!3
*is	Rg&3
*knows	Rw!,
*leaked	Ry%:
+ook	Rp#f
*reported	Fh!3*33(!?W3
*says	Rl!:
+ent	Rr!O
+upporting	Rs#3
*take	Rk&V
+here	Ry"3
*under	Rb"&
*which	Rv!3
)exists aborted	Rf!3
#so answer	Rt!:
(s	Rj&,
'bash	Rn&m
(e	Rx",
)hind	Rn&t
'c	Rn&m
(alls	Rj!3
(hanges	Rf":
(odes	Ra!:
)nf	Rn&m
)sts	Ri!^
)vers	RJ,
(s	Rn&m
'defined	Rq!3
(ocuments	Rf%V
(rop	Rz!O
'fails	Rk":
(or	Rq!O
)und	JF,c%:
'golang	Rn&m
'h	Rn&m
(as	Rc#H
)ve	R.,
`)
