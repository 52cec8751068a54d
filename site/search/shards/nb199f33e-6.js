sitegenSearch("nb199f33e-6",`!speak and	R{!3
(for	Rg#,
(of	Rk!A
)r	Rv#&
(rfc	Rv#,
(the	Fm!%a!O)f%&
)ls	R_&:
'ing tls	Ri%:
's against	Rz!&
*nother	Rv!,
)for	Nz"3s!f
)http	No!O-3
)json	Rq!:
)of	Be"H9f(fK,<,#,3,
)plain	Ri%3
)tls	Ni%&!,8&
*o	Rm!O
)up	R>,
)web	Rl#3
,socket	Rl#3
%c type	R.8
&ial a	Rw#:
*http	Rj&,
*reaction	Ro!3
,sponse	R|%&!,
*treatment	Rf#O
'fication and	Rw%3
0does	R1,
0ends	Rl!^
0gives	Ry%3
0has	Rl!,
0itself	Rv%:
0makes	Ri#O
0stands	Rd&,
0the	Rm&{'
1wo	Ro!A
/s own	Rl!,
%ed from	R}":
%ll both	RS:
'ing a	R.:
+mistakes	R.,
+of	Nk"3)3
+that	Rv&V
*s of	Bl&t'^":&&!V",
,so	Rv&V
's a	RN,
&t there	R0:
%nt is	Rb&3
(on	Rk!%
(time	R{%O
#ike status	Ru!%
(usually	Ns!3#&!<
#lit 1	Rq!T
(a	R#:
#oil the	Rn"H
%ke http	Rl#f
(something	Rb%&
(unencrypted	R_&,
%rt 443	Re%8
(80	Re%8
#read a	Rp#H
)rfc	Rt!t
)the	Rn#H
,m	Rv%:
*oo	Rf#f
`)
