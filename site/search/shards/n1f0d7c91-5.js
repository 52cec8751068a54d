sitegenSearch("n1f0d7c91-5",`!bytes can	R_"H
)ome	Rw"H
(have	Rz!,
(if	Jb"A=f
*range	Rb"A
)n	Ri%,
)s	Jm%A=3
)t	R{%O
(may	Rz!H
(nine	Rd&:
)othing	Rr&%
(of	Jw"3a"A
*f	Ri%:
(rendering	Ri&3
)fc	R}"f
(sent	R}%3
)poil	Rj"H
(that	Ra"H
*e	Jz"A'3
+mselves	Rz!A
+se	Rb",
(while	Rx%3
)ith	R}":
!c 40	Rd&8
#also	Rq&m
%nd	Ji&3!A(3
%re	Ro&3
#cc	Rq&m
#dotnet	Rq&m
#ends	Ri&A
#or	Ji&{&(3
#panel	Fm!:'Ox!(!,
)s	Ri%,
#resumes	Rb":
#stops	Rt&%
#to	R_#:
#url	Rm!3
"0 af	R~&,
"a certificates	Rk&*
%is	Rf%V
%which	Rf%:
#ble is	RN1
#certificates git	Rk&*
%he 305	Rt!,
(allows	Ri!H
)nd	JD3r"O
*swered	Rm!:
(but	Rj":
)y	Fh"O"O,O
(can	Rb"O
)hooses	Ji!^g!O
)ontrol	2:1M1#:!O!a":&*#V#:#V&O#?!O"?!O#O"3!?%3!?%?!O"?"?"?!O#&!3!H%?!O%?!O"?)O"?&?'?&?#O%?"?"?#?!m#O"?"?%?9:!?'??[,3
*py	Rm!t
*uld	Ro"O
(depends	Rv!O
)oes	Fp!O/O1O1O
(error	Ri!h
(fetch	Fs!O8:.:.:
`)
