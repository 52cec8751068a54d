sitegenSearch("n712091df-4",`!c cc	Rn&m
#dotnet	Rn&m
#ends	Rg&A
#or	Rg&{%
#panel	Fk!:'Ox!(!,
)s	Rg%,
#resumes	R_":
#stops	Rq&%
#to	R}":
#url	Rk!3
"0 af	R{&,
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
)ontrol	2:1K1#:!O!a":&*#V#:#V&O#?!O"?!O#O"3!?%3!?%?!O"?"?"?!O#&!3!H%?!O%?!O"?)O"?&?'?&?#O%?"?"?#?!m#O"?"?%?9:!?'?>[,3
*py	Rk!t
*uld	Rm"O
(depends	Rt!O
)oes	Fn!O/O1O1O
(error	Rg!h
(fetch	Fq!O8:.:.:
(holds	Rd"O
(ignores	R|"O
)n	Rq!V
)s	Jg!,-:
)t	Jn!A8f
*s	Rs#f
(keep	Ry"O
,s	Bg!3,V%O@O,O&O0O
(life	Rd#O
)ooks	Rv!O
(makes	Rg!:!^
*y	:g!&!,+%"V*O#O"O%O/O#O#O:O'O(H7:O,
)ust	Fg!O@OBO
(needs	Jg!:JO
)o	Ro!:
(off	Rk!O
)n	Ro"O
)r	Je"fj!3
(private	Rm%?
(renews	Rh":
)fc	Jc#O'O
)ule	Rb%V
(spread	Rj#H
)teps	Rh":
`)
