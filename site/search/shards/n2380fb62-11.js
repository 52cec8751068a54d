sitegenSearch("n2380fb62-11",`!large 20	Ro#?
(413	Rn!,
(a	No#,W&
)nd	Rf&3
*swer	Rq!,
)re	Ra#3
(body	J|!3S3B,
(class	R|&{.
*ient	Fs"H!f0:/:!fN,!:
(deprecated	Ra#&
)ocument	Rf"3
(file	R51
,s	Nf"Oi!:
)lag	R|&{#
)older	R|!A
(go	Rp!3
(headers	Rs#H
)tml	R|%8
(in	Rp!3
*to	Rp!3
)s	J~"3#fm!t
)t	Rd#H
(kept	Rp!3
(often	Rv!A
)ne	Ro#&
)r	Ra#,
(rfc	Rt!t
(says	Ra#:
)ince	Ra#&
*te	Rm&3!{'
)o	Rl&t
(title	R|%1
(upload	Nq"H,H
'clientheaderbuffers 4	R|%8
;an	Rs"H
=d	Rs"f
;node	Rb#:
?js	Rb#:
;or	No#fN,
'r text	R_':
*han	B#&51d!:H&93
+e	Rd#f
'st paint	R}!f
*size	Rr!H
#st 1024	Rf"3
'a	R_#3
(ddress	Rr"H
(nd	Rq%3!V
(vg	Rg%8
'branch	Ro!3
(yte	Nf",?,!f
'case	Ra!,
(hange	F_#3V:B,#3
-d	Fm!f4Op"A0V
*racter	Rp&H
(olumn	Jx!3q!3VO
'day	NW3d#,
*s	Rm%3
(efault	R{&,
)ployment	Ru!:
'empty	R{!A
'finding	Rp&,
(older	Ry&A
(rame	Rl!:
'good	Rx&3
*gle	Rt#:
'lamp	Ry!A
`)
