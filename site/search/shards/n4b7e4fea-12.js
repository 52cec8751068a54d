sitegenSearch("n4b7e4fea-12",`!15 the	Ri!,
&o	Rq#:
%when	Rj":
'ich	Rf!,
#.1 451	Rg!3
'a	Br!V)O4O1O)O*O
(fter	Jz!OYO
(nd	>g!f9O#O(O0O"O*O"O2O
(paches	Rq#O
(s	Fk"O#O&O%O
'better	Rn#O
)ware	R|!O
(ut	J}!O#O
'caches	Jy"O7O
'do	Jn"O1O
'for	Rp"O
'it	Jz"O3O
'leave	Jo"ODO
'that	Jr"O'O
)e	F{!O,O8O'O
'which	Ji"OEO
)oever	Rs"O
(ithout	Re"O
%2 in	Rv!:
(t	Rt!:
'scripts	Rt!:
(ome	Rw!:
'to	Ri!,
%3.1 they	Ry!3
'3 many	R{!f
'4 the	R|!,
'5 in	R}!:
'6 it	R~!,
)yet	R~!3
'7 and	R_":
%4 but	Rr!H
'the	Rr!,
&.1 a	Rd"O
'2 browsers	Re":
)call	Rr!f
)for	Re",
)the	Rl"f
'3 and	Rf":
'4 a	Rg"f
)that	Rg",
'5 so	Rh"3
'6 rfc	Rh!:
'7 in	Rj",
'9 such	Rl":
)unlike	Rl",
%5 rfc	Ji!f%%
&.1 it	Rm",
(0 a	Rv"f
(1 the	Rw",
(3 this	Ry",
(4 older	Rz",
*the	Rn!t
(5 it	R{",
(6 it	R|",
(7 never	R_"3
(8 only	R~",
'2 and	Rn!V
)for	Rn":
)o	Rs!t
*auths	Rs!t
(0 and	Rh!V
`)
