sitegenSearch("nf184f5ab-9",`!time of	Fh"O+O(O)3
(n	Ru%O
)ly	Jj!A0&
(r	Re!3
(ut	Fu"f;hA(
'programs	Rl!3
(ut	Rh#f
'ran	R_%&
(ead	Rq!:
)quest	R{%1
(fc	Je#,!:,,
'series	Ro!,
*vers	Rt%3
(ince	Fg!^4Od#:
(pent	R{%3
(tarttransfer	Rk!?
*te	Re"f
+us	Ro#?
)rftime	Rk!T
'that	Br!VD,8O7,TH
)e	>i!:#,!V=A&3.32,'3R&
*n	R{!H
*re	Rk#m
*y	Re!H
(o	Fw!3!f5H,3
)ken	Rg"f
)tal	Rk!?
'upstream	R{%1
'what	Rs!V
)ile	RU,
(ith	Fk!O!^A&>f
+out	R{&,
'you	R{!3
'zone	R{&&!H
+s	R{&:
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
`)
