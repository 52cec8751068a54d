sitegenSearch("n798cc51c-7",`!space as	JC:r"f
(becomes	Js&3/3
*hind	Ry&:!A
(comes	Rv#O
(first	Rv#H
(gets	Rs&A
(ids	RC,
)n	J-,83r"H
(on	Rq%&
)r	Jo!3i!&^V
(rfc	Rv#3
(that	Rs&{%
*e	Rs&V
(was	Ra'V
)here	Ri!:
(yes	Rg!:
's an	Rg!:
+d	R-:
)belongs	Rs&M
*oth	Ry&A
)for	Rj&O
)hyphens	Rx&3
)in	Jh!:r#3
)letter	Rs&O
)or	J}&,%3
%n or	JS:a%f
&s and	Rs&{%
%re the	Rb"3
+m	Rq%:
'd the	Rx!3
's you	Jc#f63):
&ingly since	R|"3
#eak and	Ry!3
(for	Re#,
(of	Ri!A
)r	Rt#&
(rfc	Rt#,
(the	Fk!%a!O)f%&
)ls	R}%:
'ing tls	Rg%:
's against	Rx!&
*nother	Rt!,
)for	Jx"3s!f
)http	Rx!3
)json	Ro!:
)of	Bc"H9f(fK,<,#,3,
)plain	Rg%3
)tls	Jg%&!,8&
)up	R=,
)web	Rj#3
,socket	Rj#3
%c type	R.8
&ial a	Ru#:
*http	Rh&,
*reaction	Rm!3
,sponse	Rz%&!,
*treatment	Rd#O
'fication and	Ru%3
0does	R1,
0ends	Rj!^
0gives	Rw%3
0has	Rj!,
0itself	Rt%:
0makes	Rg#O
0stands	Rb&,
0the	Rk&{'
`)
