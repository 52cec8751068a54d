sitegenSearch("n1dfcf591-18",`!large are	Rz"3
(body	Fv!3S3B,
(class	Ru&{,
*ient	Fm"H!f0:/:!fN,!:
(deprecated	Rz"&
)ocument	R_"3
(file	R41
,s	J_"Oi!:
)lag	Ru&{"
)older	Rv!A
(go	Fj!3Q&0&
(headers	Rm#H
)tml	Rv%8
(in	Rj!3
*to	Rj!3
)s	Fx"3#fm!t
)t	R}"H
(java	Jz"&0&
(kept	Rj!3
(net	Rz"&
)ode	Jz"&0&
(often	Rp!A
)ne	Ri#&
)r	Rz",
(php	Ri#&
(rfc	Rn!t
)uby	Jz"&0&
*st	Jz"&0&
(says	Rz":
)ince	Rz"&
)o	Rf&t
)wift	Jz"&0&
(title	Rv%1
(upload	Jk"H,H
'clientheaderbuffers 4	Rv%8
;an	Rm"H
=d	Rm"f
;node	R{":
?js	R{":
;or	Ji#fN,
'r text	Rx&:
*han	B#&41^3H&93
+e	R}"f
'st paint	Rw!f
*size	Rl!H
#st 1024	R_"3
'a	Ry"3
(ddress	Rl"H
(nd	Rk%3!V
(vg	Ra%8
'branch	Ri!3
(yte	J_",?,!f
'case	R[,
(hange	Fy"3V:A,#3
-d	Fg!^4Op"A/O
*racter	Rj&H
(olumn	Fr!3q!3UO
'day	JU3_#,
*s	Rg%3
(efault	Rt&,
)ployment	Ro!:
'empty	Ru!A
'finding	Rj&,
(older	Rr&A
(rame	Rf!:
`)
