sitegenSearch("n76889862-6",`!span or	JS:a%f
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
1wo	Rm!A
/s own	Rj!,
%ed from	R{":
%ll both	RR:
'ing a	R.:
+mistakes	R.,
+of	Ji"3)3
+that	Rt&V
*s of	Bj&t'^":&&!V",
,so	Rt&V
's a	RM,
&t there	R0:
%nt is	R_&3
(on	Ri!%
(time	Ry%O
#ike status	Rs!%
(usually	Jq!3#&!<
#lit 1	Ro!T
(a	R#:
#oil the	Rl"H
%ke http	Rj#f
(something	R_%&
`)
