sitegenSearch("n7452e036-11",`!c dotnet	Ru&m
#ends	Rm&A
#ocaml	Ru&m
%r	Nm&{&(3
#panel	Jq!:'Ox!(!,
)s	Rm%,
#resumes	Rf":
#stops	Rx&%
#temp	R-8
%o	Rd#:
#url	Rq!3
"0 af	Rc',
"a certificates	Ro&*
%is	Rj%V
%which	Rj%:
#ble is	RO1
#certificates git	Ro&*
%he 305	Rx!,
(allows	Rm!O
)nd	NE3u"O
*swered	Rq!:!O
(but	Rn":
)y	Jl"O"O,O
(can	Rf"O
)hooses	Nm!fg!O
)ontrol	2;1P1#:!O!h":&*#V#:#V&O#?!O"?!O#O"3!?%3!?%?!O"?"?"?!O#&!3!H%?!O%?!O"?)O"?&?'?&?#O%?"?"?#?!m#O"?"?%?9:!?'??[,3
*py	Rq!{!
*uld	Rs"O
(depends	Rz!O
)oes	Ft!O/O1O1O
(error	Rm!o
(fetch	Fw!O8:.:.:
(holds	Rj"O
(ignores	Rc#O
)n	Rw!V
)s	Nm!,-:
)t	Nt!A8f
*s	Ry#f
(keep	R_#O
,s	>m!3,V#3"O@O,O&O0O
(life	Rj#O
)ooks	R|!O
(makes	Rm!:!f
*y	:m!&!,!H+%"V#3(O#O"O%O/O#O#O:O'O(H7:P,
)ust	Jm!V@OBO
(needs	Nm!:JO
)o	Ru!:
(off	Rq!O
)n	Nm!HIO
)r	Nk"fj!3
(private	Rs%?
(renews	Rn":
)fc	Ni#O'O
)ule	Rh%V
`)
