sitegenSearch("n99f48e5f-4",`!bytes have	Rx!,
(if	J_"A=f
*range	R_"A
)n	Rg%,
)s	Jk%A=3
)t	Ry%O
(may	Rx!H
(nine	Rb&:
)othing	Rp&%
(of	Ju"3a"A
*f	Rg%:
(rendering	Rg&3
)fc	R{"f
(sent	R{%3
)poil	Rh"H
(that	R~!H
*e	Jx"A'3
+mselves	Rx!A
+se	R_",
(while	Rv%3
)ith	R{":
!c 40	Rb&8
#also	Ro&m
%nd	Jg&3!A(3
%re	Rm&3
#cc	Ro&m
#dotnet	Ro&m
#ends	Rg&A
#or	Jg&{&(3
#panel	Fk!:'Ox!(!,
)s	Rg%,
#resumes	R_":
#stops	Rr&%
#to	R}":
#url	Rk!3
"0 af	R|&,
"a certificates	Ri&*
%is	Rd%V
%which	Rd%:
#ble is	RN1
#certificates git	Ri&*
%he 305	Rr!,
(allows	Rg!H
)nd	JD3p"O
*swered	Rk!:
(but	Rh":
)y	Ff"O"O,O
(can	R_"O
)hooses	Jg!^g!O
)ontrol	2:1K1#:!O!a":&*#V#:#V&O#?!O"?!O#O"3!?%3!?%?!O"?"?"?!O#&!3!H%?!O%?!O"?)O"?&?'?&?#O%?"?"?#?!m#O"?"?%?9:!?'??[,3
*py	Rk!t
*uld	Rm"O
(depends	Rt!O
)oes	Fn!O/O1O1O
(error	Rg!h
(fetch	Fq!O8:.:.:
(holds	Rd"O
(ignores	R|"O
`)
