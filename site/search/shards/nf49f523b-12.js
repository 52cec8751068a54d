sitegenSearch("nf49f523b-12",`!narrow sense	Ja"OLO
(ed it	Ri"3
)r code	Rm"3
+route	Ra%3
#tural e9	Rf&,
*sorting	Rt&,
#v a	Rh&,
'nd	Rh&,
&the	Ru&V
&whether	Ru&V
%igates to	R}!:
)ion breadcrumbs	Ru&:
-flag	Ru&V
.ooter	Rh&m
-group	Ru&V!o
-item	Ru&h!m
-of	Ru&V
-the	RJ,
"bf and	Rz&3
"ear means	Rj&:
(isses	Rj&<
'or	Rp&3
'the	Jj&:+A
&ly all	Jr!fGO
+ways	Jc%:5:
)every	Rg!,
)full	F<1'1r"A
)none	Ro!V
)the	Rw#3
#ed 103	Rv!3
'a	Fo!1}"%,3
(ll	Rs!^
(n	Rl#,
)other	Rw!3
'be	Fq!HE:&:
)fore	Rh!O
'different	Ro"H
'encoding	R{&3
(xpires	Rf&t
'fewer	Rq!V
'git	Rr&:
'have	Rp",
'ietf	Ji!AB3
(n	R(:
'more	Jv!3b",
'no	Ft%:&:B:
)de	R_#f
+js	R_#f
)ne	Rl&O
)t	>i!%'t(:"f<,)3",3,#:#,j!H
(umbers	Rq!:
'rclone	Rr&H
(emoved	Rf&t
(sync	Rr&A
'sitegen	Rv&%
(o	Rp!,
(sl	Rw%3
*verifyclient	Rw%3
'the	Jf!3#,
(o	F[:0%z":
'without	Rp!%
&ed 426	Rt#3
)a	R_!,
*n	Ro#,
`)
