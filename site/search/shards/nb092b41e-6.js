sitegenSearch("nb092b41e-6",`!bytes 0	Jd",!H!f?HN?
)0	Rb#H
)499	Rd",!H
)999999	Ro%?
(10000000	R~"?
*24	Rd"3
)4680064	Rk&1
)6	Rm#?
)8200	Rd"?
-18250	Rd"?
+51	Rb#3!?
(2000000	Ro%1!?
(3	Rw&T
(5000	Rb#3
(61440	Rk&1
(a	Rw!:
)fter	Ry"A
)gain	Jq":D:
)nd	Bk!AOH%H!f'A]:9,
)re	Ra"A
)s	Rv&3
(but	Rd":
)y	R_#f
(can	Rb"H
)ome	Ry"H
(have	R|!,
(if	Jd"A=f
*range	Rd"A
)n	Rk%,
)s	Jo%A=3
)t	R}%O
(may	R|!H
(nine	Rf&:
)othing	Rt&%
(of	Jy"3a"A
*f	Rk%:
(rendering	Rk&3
)fc	R_#f
(sent	R_&3
)poil	Rl"H
(that	Rc"H
*e	J|"A'3
+mselves	R|!A
+se	Rd",
(while	Rz%3
)ith	R_#:
!c 40	Rf&8
#also	Rs&m
%nd	Jk&3!A(3
%re	Rq&3
#cc	Rs&m
#dotnet	Rs&m
#ends	Rk&A
#or	Jk&{&(3
#panel	Jo!:'Ox!(!,
)s	Rk%,
#resumes	Rd":
#stops	Rv&%
#temp	R-8
%o	Rb#:
#url	Ro!3
"0 af	Ra',
"a certificates	Rm&*
%is	Rh%V
%which	Rh%:
#ble is	RN1
#certificates git	Rm&*
%he 305	Rv!,
(allows	Rk!H
`)
