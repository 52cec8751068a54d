sitegenSearch("neae8e9cb-7",`!times as	Ro!3
(backoff	Rk#&
)oth	Rq!O
(it	Rv#,
*s	Ro!1
(mean	R{%O
(not	Rq!O
+hing	Ro!1
(of	Ro!:
)ut	Rb&:
(so	Rq!,
)uch	Rd&3
(the	Rg&3
(yesterdays	Ro!3
)ou	Rh#H
'tamp converter	Rz&(
,in	Rz&J
,or	Rh"f
+s with	Rw&&
)rttransfer total	Rk!?
(rftime y	Rk!T
&total n	Rk!?
%ing out	Rv!h
)status	R{%1
(s adds	Rg&3
*say	Rg&3!:
#ny bodies	Rt!H
'or	R}",
'ranges	R_"H
#p important	Rn&^
&to	Re"f
#tel h1	RZ1
%le 400	Fv%1"1#1
*4	Rz%1
(561	R|#?
(60	Rq!1
(a	J/,%,
)fter	Ru&{(
)ll	J@1A1
)n	Ro&:
*d	B*,":c!3!:{"O"H"t
(bad	Rm#?
)locked	Rj#?
)ody	Jl!?B?
)ut	R,:
)y	Jn&f#3
(caching	>,8"1!8"1#1*1"1"1"1+1
)lient	Jf&"+?
)odes	611"1"1"1"1"1"1'1"1"1"1#1'1"1"1"1%1%1&1"1"1"1"1"1(1"1"1
*mmon	Rp&3
*ntent	Jx"?x!1
/length	Rx"?
(deep	R(1
*fault	Rg&t!{"
)isk	RN1
(edit	Rv"?
)rror	F*8"8b&1-1!F
-s	RA1
)xample	>21#1#1.161"1"1(1h#"
`)
