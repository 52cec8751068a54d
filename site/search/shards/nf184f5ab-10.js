sitegenSearch("nf184f5ab-10",`!timeouts hop	Ro#V
&s a	Jo!3i":
)nd	Rv&3
)s	Ro!3
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
'tamp converter	R{&(
,in	R{&J
,or	Rh"f
+s with	Rx&&
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
#p important	Ro&^
&to	Re"f
#tel h1	RZ1
%le 400	Fv%1"1#1
*4	Rz%1
(561	R|#?
(60	Rq!1
(a	J/,%,
)fter	Rv&{(
)ll	J@1A1
)n	Rp&:
*d	B*,":c!3!:{"O"H"t
(bad	Rm#?
)locked	Rj#?
)ody	Jl!?B?
)ut	R,:
)y	Jo&f#3
(caching	>,8"1!8"1#1*1"1"1"1+1
)lient	Jf&",?
)ode	Rg&y%
,key	Rg&y%
,s	611"1"1"1"1"1"1'1"1"1"1#1'1"1"1"1%1%1&1"1"1"1"1"1(1"1"1
*mmon	Rq&3
*ntent	Jx"?y!1
/length	Rx"?
(deep	R(1
*fault	Rg&t!{"!{%
)isk	RN1
(edit	Rv"?
`)
