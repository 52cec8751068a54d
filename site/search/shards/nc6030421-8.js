sitegenSearch("nc6030421-8",`!part has	Jd#3H&
'if	Rc&:
(n	F}"O":9:":
)stead	Rj%:
(s	Fv!A>,=:#3
(t	R_"f
'named	R}",
'of	6J,@O"V*%",'3(&;H(H-,%H(38,@,"A#&"V)%!:(3
(nce	R{&V
(r	Rc",
'rfc	R{&3
'so	R{%3
(tart	Rk!,
'that	Jh!,!3]&
)e	Jq!%0H
(oo	Rs&:
'urls	R@,
'was	Rd#&
'you	R(:
&ial alone	Ru&A
*content	Fh!,!3*31(!?
*in	R[:
+s	RZ,
*needs	R]:
,t	R_"&
*or	Ru&A
*success	Rf!,
*that	F(:U,",
*upload	Rx!?
)content node	R_"&
5js	R_"&
1php	R_"&
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
(of	Fg!Ai#V'%
)nly	Rz&:
(says	R{&O
)idebar	R[:
(than	R_":
+t	Rd#H
*e	Jk%&I:
&y whatever	Rb%3
#ss a	Rs#3
(nd	Rk#,
'cert	Rx%O
'http	Jx%8%8
'interim	Rt!:
`)
