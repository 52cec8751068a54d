sitegenSearch("n4f5381bc-6",`!time how	R|&V
'if	Nt!tu!3
(n	Fr!H',(,Qf
)to	Rb&3
(so	Rb'&
(t	Jm!O<H(f
)self	Rk"O
'job	Ru!1
'left	Ri#f
(imit	Bl!f+:b!,,:C:
,s	N{"3h!A
(ook	Ru%:
'makes	Rf"f
)ny	Ry!^
)y	Rx"3
(ust	Rq&?
'of	Fn"O+O(O)3
(n	R{%O
)ly	Np!A0&
(r	Rk!3
(ut	J{"f;hA(
'programs	Rr!3
(ut	Rn#f
'ran	Rf%&
(ead	Rw!:
)quest	Rb&1
(fc	Nk#,!:,,
'series	Ru!,
*vers	Rz%3
(ince	Jm!f4Od#:
(pent	Rb&3
(tarttransfer	Rq!?
*te	Rk"f
+us	Ru#?
)rftime	Rq!T
'that	Bx!VD,8O7,TH
)e	>o!:#,!V=A&3.32,'3R&
*n	Rb"H
*re	Rq#m
*y	Rk!H
(o	J}!3!f5H,3
)ken	Rm"f
)tal	Rq!?
'upstream	Rb&1
'while	RW,
(ith	Fq!O!fA&83(f
+out	Nw!Ol#,
'you	Rb"3
'zone	Rb'&!H
+s	Rb':
&connect first	Rq!?
&d out	Fv!Oa!f2(@,!:
&gmtime claims	Rq!T
&out 302	Rp!:
*a	Rs%&
+n	Rb"3
,d	N{"fk!:
+s	Na"H"H
*between	Rb"f
+ut	Rs#:
*during	Re&1
*error	Nd&("(!1
*for	Nu#f4X
+rom	Ru#h
*in	J|!3@3Z&
`)
