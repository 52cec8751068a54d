sitegenSearch("n4f69e46f-13",`!specification ends	Rf!^
0gives	Rs%3
0has	Rf!,
0itself	Rp%:
0makes	Rc#O
0stands	R}%,
0the	Rg&{'
1wo	Ri!A
/s own	Rf!,
%ed from	Rw":
%ll both	RR:
'ing a	R.:
+mistakes	R.,
+of	Je"3)3
+that	Rp&V
*s of	Bf&t'^":&&!V",
,so	Rp&V
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
(s http	Rj!O
.status	Rj!O
'ts issue	Re%3
"ql also	Ro&m
&or	Rs"f
%ite plpgsql	Ro&m
#uash leaves	Rs&:
%id ignore	R~":
.expect100	R~":
(were	R~":
"rc in	Ro&{"
&or	Rv&:
&self	Fp&3![#,&3
'tay	Ro&{"
#v notes	RQ1
&private	R&1
&www	Fp"k}!,!1)*!T
"s d	Jk!*]d
%fail	Rk!*
)withbody	Rk!*
%g	Rk!1
%ltn	R_%:
(p	R~#8
`)
