sitegenSearch("nb157b922-8",`!part before	Rh#H
(ut	Rk%3
'content	R_",
.range	R_",
'except	Rk%V
'goes	Rn!V
'has	Jd#3H&
'if	Rc&:
(n	F}"O":9:":
)stead	Rj%:
(s	Fv!A>,=:#3
(t	R_"f
'named	R}",
'of	6J,@O"V*%",'3(&;H(H-,%H(38,@,"A#,"&"V)%!:(3
(nce	R|&V
(r	Rc",
'rfc	R|&3
'so	R{%3
(tart	Rk!,
'that	Jh!,!3]&
)e	Jq!%0H
(oo	Rt&:
'urls	R@,
'was	Rd#&
'you	R(:
&ial alone	Rv&A
*content	Fh!,!3*31(!?
*in	R[:
+s	RZ,
*needs	R]:
*or	Rv&A
*success	Rf!,
*that	F(:U,",
*upload	Rx!?
)s breadcrumbs	Rv&,
+footer	Jg&{#13
1mustache	Jg&{#13
+head	Rv&3
+in	Rv&,
+layout	Rv&3
+need	Rv&3
+of	R(,
+that	R[,
'cular resource	Rr",
'es that	Rr!H
&ner market	Rd&?
*or	R|!H
&s and	J_"f~",!3
(between	R{&3
(come	R_",
(have	Rg!:
(into	R_"O
(may	R_":
(of	Fg!Ab#{'*V'%
)nly	R{&:
(says	R|&O
)idebar	R[:
(than	R_":
+t	Rd#H
*e	Rt&:
&y whatever	Rb%3
#ss a	Rs#3
(nd	Rk#,
'cert	Rx%O
`)
