sitegenSearch("nc06ac594-11",`!laravel source	Rm%&
)s manual	Rm%H
+number	Re!A
%ge 20	Ri#?
(413	Rh!,
(a	Ji#,W&
)nd	R_&3
*swer	Rk!,
)re	Rz"3
(body	Fv!3S3B,
(class	Rv&{,
*ient	Fm"H!f0:/:!fN,!:
(deprecated	Rz"&
)ocument	R_"3
(file	R41
,s	J_"Oi!:
)lag	Rv&{"
)older	Rv!A
(go	Rj!3
(headers	Rm#H
)tml	Rv%8
(in	Rj!3
*to	Rj!3
)s	Fx"3#fm!t
)t	R}"H
(kept	Rj!3
(often	Rp!A
)ne	Ri#&
)r	Rz",
(rfc	Rn!t
(says	Rz":
)ince	Rz"&
*te	Rg&3!{'
)o	Rf&t
(title	Rv%1
(upload	Jk"H,H
'clientheaderbuffers 4	Rv%8
;an	Rm"H
=d	Rm"f
;node	R{":
?js	R{":
;or	Ji#fN,
'r text	Ry&:
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
(hange	Fy"3V:B,#3
-d	Fg!^4Op"A0O
*racter	Rj&H
(olumn	Fr!3q!3VO
'day	JU3_#,
*s	Rg%3
(efault	Ru&,
)ployment	Ro!:
'empty	Ru!A
'finding	Rj&,
(older	Rs&A
`)
