sitegenSearch("ne799bc30-6",`!bytes can	Rb"H
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
)nd	JD3t"O
*swered	Ro!:
(but	Rl":
)y	Jj"O"O,O
(can	Rd"O
)hooses	Jk!^g!O
)ontrol	2:1O1#:!O!a":&*#V#:#V&O#?!O"?!O#O"3!?%3!?%?!O"?"?"?!O#&!3!H%?!O%?!O"?)O"?&?'?&?#O%?"?"?#?!m#O"?"?%?9:!?'??[,3
*py	Ro!t
*uld	Rq"O
(depends	Rx!O
)oes	Fr!O/O1O1O
(error	Rk!h
(fetch	Fu!O8:.:.:
`)
