sitegenSearch("n34f0a462-12",`!15 the	Rk!,
&o	Rs#:
%when	Rl":
'ich	Rh!,
&ith	Rm&%
#.1 451	Ri!3
'a	Bt!V)O4O1O)O*O
(fter	J|!OYO
(nd	>i!f9O#O(O0O"O*O"O2O
(paches	Rs#O
(s	Fm"O#O&O%O
'better	Rp#O
)ware	R~!O
(ut	J_"O#O
'caches	J{"O7O
'do	Jp"O1O
'for	Rr"O
'it	J|"O3O
'leave	Jq"ODO
'that	Jt"O'O
)e	F}!O,O8O'O
'which	Jk"OEO
)oever	Ru"O
(ithout	Rg"O
%2 in	Rx!:
(t	Rv!:
'scripts	Rv!:
(ome	Ry!:
'to	Rk!,
%3.1 they	R{!3
'3 many	R}!f
'4 the	R~!,
'5 in	R_":
'6 it	Ra",
)yet	Ra"3
'7 and	Rb":
%4 but	Rt!H
'the	Rt!,
&.1 a	Rf"O
'2 browsers	Rg":
)call	Rt!f
)for	Rg",
)the	Rn"f
'3 and	Rh":
'4 a	Ri"f
)that	Ri",
'5 so	Rj"3
'6 rfc	Rj!:
'7 in	Rl",
'9 such	Rn":
)unlike	Rn",
%5 rfc	Jk!f%%
&.1 it	Ro",
(0 a	Rx"f
(1 the	Ry",
(3 this	R{",
(4 older	R|",
*the	Rp!t
(5 it	R}",
(6 it	R~",
(7 never	Rb"3
(8 only	Ra#,
'2 and	Rp!V
)for	Rp":
)o	Ru!t
*auths	Ru!t
(0 and	Rj!V
`)
