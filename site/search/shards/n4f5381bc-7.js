sitegenSearch("n4f5381bc-7",`!timeout inside	Ru#H
+s	Ru#H
*look	Ru#f
*microsoft	Ru%3
*nginx	R{"3!f
+o	Rs%^
*occurred	Rh%(
+f	R_%,!:
+n	Re&:
+r	F{!HNf.f4V
*rfc	Ri#H
*that	Ru%,
,ough	Rw!O
)s and	R{"V
+cut	R|!f
+fit	Rs#f
+hop	Ru#V
&s a	Nu!3i":
)nd	R|&3
)s	Ru!3
(backoff	Rq#&
)oth	Rw!O
(in	Ry&O
)t	R|#,
*s	Ru!1
(mean	Rb&O
(not	Rw!O
+hing	Ru!1
(of	Ru!:
)ut	Rh&:
(so	Rw!,
)uch	Rj&3
(the	Rm&3
(yesterdays	Ru!3
)ou	Rn#H
'tamp converter	Rb'(
,in	Rb'J
,of	R-,
-r	Rn"f
+s with	R~&&
)rttransfer total	Rq!?
(rftime y	Rq!T
&total n	Rq!?
%ing out	R|!h
)status	Rb&1
(s adds	Rm&3
*say	Rm&3!:
#ny bodies	Rz!H
'or	Rd#,
'ranges	Rf"H
#p important	Ru&^
&to	Rk"f
#tel h1	R_!1
%le 400	J|%1"1#1
*4	Ra&1
(561	Rc%?
(60	Rw!1
(a	N/,&,
)fter	R|&{)
)ll	NA1E1
)n	Rv&:
*d	B*,":Z:/3!:{"O"H"t
(bad	Rs#?
)locked	Rp#?
)ody	Nr!?B?
)ut	R,:
)y	Nu&f#3
`)
