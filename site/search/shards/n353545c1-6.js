sitegenSearch("n353545c1-6",`!part the	Jq!%0H
(oo	Rs&:
'urls	R@,
'was	Rd#&
'you	R(:
&ial alone	Ru&A
*content	Fh!,!3*31(!?
*in	R[:
+s	RZ,
*needs	R]:
*or	Ru&A
*success	Rf!,
*that	F(:U,",
*upload	Rx!?
)s breadcrumbs	Ru&,
+footer	Jg&{#03
1mustache	Jg&{#03
+head	Ru&3
+in	Ru&,
+layout	Ru&3
+need	Ru&3
+of	R(,
+that	R[,
'cular resource	Rr",
'es that	Rr!H
&ner market	Rd&?
*or	R|!H
&s and	J_"f}",!3
(between	Rz&3
(come	R_",
(have	Rg!:
(into	R_"O
(may	R_":
(of	Fg!Ab#{&)V'%
)nly	Rz&:
(says	R{&O
)idebar	R[:
(than	R_":
+t	Rd#H
*e	Rs&:
&y whatever	Rb%3
#ss a	Rs#3
(nd	Rk#,
'cert	Rx%O
'http	Jx%8%8
'interim	Rt!:
(t	Fk#O%,>:
)s	Rx"f
'on	Jm#&2,
(ver	Rp&:
'the	Bw!H'3I:*m,:
*m	Rf":
'upgrade	Rf#H
'with	Ji!:MV
'x	Rr%:
(mslocation	Rr%:
&ed curl	Rt!f
)it	R|!,
+s	Rt%,
)on	Rf"3
)the	Jt!:h"3
's cannot	R~",
)on	Rf#H
*ver	Rz":
)the	Jy!:<&
,m	Ru!H
`)
