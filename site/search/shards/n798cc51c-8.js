sitegenSearch("n798cc51c-8",`!specification two	Rm!A
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
(unencrypted	R}%,
%rt 443	Rc%8
(80	Rc%8
#read a	Rn#H
)rfc	Rr!t
)the	Rl#H
,m	Rt%:
*oo	Rd#f
(sheet programs	RF:
%ing from	Rg&&
(s http	Rn!O
.status	Rn!O
'ts issue	Ri%3
"ql also	Rs&m
&or	Rw"f
%ite plpgsql	Rs&m
#uash leaves	Rw&:
(ed with	Rw&:
%id ignore	Rc#:
.expect100	Rc#:
(were	Rc#:
"rc in	Rs&{"
&or	Rz&A
&self	Jt&3![#,&3
'tay	Rs&{"
&url	Rz&8
#v notes	RQ1
&private	R&1
&www	Jt"k}!,!1)*!T
"s d	Jo!*]d
%fail	Ro!*
)withbody	Ro!*
%g	Ro!1
%ltn	Rd%:
(p	Rc%8
%o	Jo!?!F!MJ8
%x	Rk#d
#dp discover	Rx#:
#h agent	Rm&H
`)
