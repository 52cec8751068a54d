sitegenSearch("nc4f78382-10",`!time zones	R{&:
&connect first	Rk!?
&d out	Fp!Oa!f2(@,!:
&gmtime claims	Rk!T
&out 302	Rj!:
*a	Rm%&
+n	R{!3
,d	Ju"fk!:
+s	Jz!H"H
*between	R{!f
+ut	Rm#:
*during	R~%1
*error	J}%("(!1
*for	Jo#f4X
+rom	Ro#h
*in	Fv!3@3Z&
,side	Ro#H
+s	Ro#H
*look	Ro#f
*microsoft	Ro%3
*nginx	Ru"3!f
+o	Rm%^
*occurred	Rb%(
+f	Ry#,!:
+n	R~%:
+r	Fu!HNf.f4V
*rfc	Rc#H
*that	Ro%,
,ough	Rq!O
)s and	Ru"V
+cut	Rv!f
+fit	Rm#f
+hop	Ro#V
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
`)
