sitegenSearch("ne8073218-6",`!time to	J{!3!f5H,3
)ken	Rk"f
)tal	Ro!?
'upstream	R_&1
'what	Rw!V
)ile	RV,
(ith	Jo!O!^A&>f
+out	R_',
'you	R_"3
'zone	R_'&!H
+s	R_':
&connect first	Ro!?
&d out	Ft!Oa!f2(@,!:
&gmtime claims	Ro!T
&out 302	Rn!:
*a	Rq%&
+n	R_"3
,d	Jy"fk!:
+s	J~!H"H
*between	R_"f
+ut	Rq#:
*during	Rc&1
*error	Jb&("(!1
*for	Js#f4X
+rom	Rs#h
*in	Jz!3@3Z&
,side	Rs#H
+s	Rs#H
*look	Rs#f
*microsoft	Rs%3
*nginx	Ry"3!f
+o	Rq%^
*occurred	Rf%(
+f	R}#,!:
+n	Rc&:
+r	Fy!HNf.f4V
*rfc	Rg#H
*that	Rs%,
,ough	Ru!O
)s and	Ry"V
+cut	Rz!f
+fit	Rq#f
+hop	Rs#V
&s a	Js!3i":
)nd	Rz&3
)s	Rs!3
(backoff	Ro#&
)oth	Ru!O
(in	Rw&O
)t	Rz#,
*s	Rs!1
(mean	R_&O
(not	Ru!O
+hing	Rs!1
(of	Rs!:
)ut	Rf&:
(so	Ru!,
)uch	Rh&3
(the	Rk&3
(yesterdays	Rs!3
)ou	Rl#H
'tamp converter	R_'(
,in	R_'J
,or	Rl"f
+s with	R|&&
)rttransfer total	Ro!?
(rftime y	Ro!T
&total n	Ro!?
`)
