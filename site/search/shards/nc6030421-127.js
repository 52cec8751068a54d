sitegenSearch("nc6030421-127",`!speaks of	B~!H9f(fK,<,#,2,
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
0ends	Rf!^
0gives	Rs%3
0has	Rf!,
0itself	Rp%:
0makes	Rc#O
0stands	R}%,
0the	Rg&{&
1wo	Ri!A
/s own	Rf!,
%ed from	Rw":
%ll both	RR:
'ing a	R.:
+mistakes	R.,
+of	Je"3)3
+that	Ro&V
*s of	Bf&t'^":%&!V",
,so	Ro&V
's a	RM,
&t there	R0:
%nt is	R{%3
(on	Re!%
(time	Ru%O
#ike status	Ro!%
(usually	Jm!3#&!<
#lit 1	Rk!T
(a	R#:
#oil the	Rh"H
%ke http	Rf#f
(something	R{#&
(unencrypted	Ry%,
%rt 443	R~#8
(80	R~#8
#read a	Rj#H
)rfc	Rn!t
)the	Rh#H
,m	Rp%:
*oo	R_#f
(sheet programs	RF:
%ing from	Rc&&
)how	Rd&&
(s http	Rj!O
.status	Rj!O
'ts issue	Re%3
"ql also	Rn&m
&or	Rs"f
%ite plpgsql	Rn&m
#uash leaves	Rr&:
%id ignore	R~":
`)
