sitegenSearch("n4f69e46f-12",`!source you	Rk%&
,tube	Rk%&
(dateepoch seconds	Rg&{'
(s an	Rp!%
*for	Rg%,
"pace and	Ry&,
)s	JC:n"f
(becomes	Jo&3/3
*hind	Ru&:!A
(comes	Rr#O
(first	Rr#H
(gets	Ro&A
(ids	RC,
)n	F-,83n"H
(on	Rm%&
)r	Fk!3i!&^V
(rfc	Rr#3
(that	Ro&{%
*e	Ro&V
(was	R|&V
)here	Re!:
(yes	Rc!:
's an	Rc!:
+d	R-:
)belongs	Ro&M
*oth	Ru&A
)for	Rf&O
)hyphens	Rt&3
)in	Jd!:r#3
)letter	Ro&O
)or	Jy&,%3
%n or	Ro&f
&s and	Ro&{%
%re the	R}!3
+m	Rm%:
'd the	Rt!3
's you	F~"f63):
&ingly since	Rx"3
#eak and	Ru!3
(for	Ra#,
(of	Re!A
)r	Rp#&
(rfc	Rp#,
(the	Fg!%a!O)f%&
)ls	Ry%:
'ing tls	Rc%:
's against	Rt!&
*nother	Rp!,
)for	Jt"3s!f
)http	Rt!3
)json	Rk!:
)of	B~!H9f(fK,<,#,3,
)plain	Rc%3
)tls	Jc%&!,8&
)up	R=,
)web	Rf#3
,socket	Rf#3
%c type	R.8
&ial a	Rq#:
*http	Rd&,
*reaction	Ri!3
,sponse	Rv%&!,
*treatment	R_#O
'fication and	Rq%3
0does	R1,
`)
