sitegenSearch("nf8f335d8-2",`!spaces hyphens	Rv&3
)in	Jf!:r#3
)letter	Rq&O
)or	J{&,%3
%n or	Rq&f
&s and	Rq&{%
%re the	R_"3
+m	Ro%:
'd the	Rv!3
's you	Fa#f63):
&ingly since	Rz"3
#eak and	Rw!3
(for	Rc#,
(of	Rg!A
)r	Rr#&
(rfc	Rr#,
(the	Fi!%a!O)f%&
)ls	R{%:
'ing tls	Re%:
's against	Rv!&
*nother	Rr!,
)for	Jv"3s!f
)http	Rv!3
)json	Rm!:
)of	Ba"H9f(fK,<,#,3,
)plain	Re%3
)tls	Je%&!,8&
)up	R=,
)web	Rh#3
,socket	Rh#3
%c type	R.8
&ial a	Rs#:
*http	Rf&,
*reaction	Rk!3
,sponse	Rx%&!,
*treatment	Rb#O
'fication and	Rs%3
0does	R1,
0ends	Rh!^
0gives	Ru%3
0has	Rh!,
0itself	Rr%:
0makes	Re#O
0stands	R_&,
0the	Ri&{'
1wo	Rk!A
/s own	Rh!,
%ed from	Ry":
%ll both	RR:
'ing a	R.:
+mistakes	R.,
+of	Jg"3)3
+that	Rr&V
*s of	Bh&t'^":&&!V",
,so	Rr&V
's a	RM,
&t there	R0:
%nt is	R}%3
(on	Rg!%
(time	Rw%O
#ike status	Rq!%
(usually	Jo!3#&!<
#lit 1	Rm!T
`)
