sitegenSearch("n9fc1551d-12",`!15 as	Rm!3
%curl	Js":2:
%september	R|!,
%the	Rm!,
&o	Ru#:
%when	Rn":
'ich	Rj!,
&ith	Ro&%
#.1 451	Rk!3
'a	Bv!V)O4O1O)O*O
(fter	J~!OYO
(nd	>k!f9O#O(O0O"O*O"O2O
(paches	Ru#O
(s	Fo"O#O&O%O
'better	Rr#O
)ware	Ra"O
(ut	Jb"O#O
'caches	J}"O7O
'do	Jr"O1O
'for	Rt"O
'it	J~"O3O
'leave	Js"ODO
'that	Jv"O'O
)e	F_"O,O8O'O
'which	Jm"OEO
)oever	Rw"O
(ithout	Ri"O
%2 in	Rz!:
(t	Rx!:
'scripts	Rx!:
(ome	R{!:
'to	Rm!,
%3.1 they	R}!3
'3 many	R_"f
'4 the	Ra",
'5 in	Rb":
'6 it	Rc",
)yet	Rc"3
'7 and	Rd":
%4 but	Rv!H
'the	Rv!,
&.1 a	Rh"O
'2 browsers	Ri":
)call	Rv!f
)for	Ri",
)the	Rp"f
'3 and	Rj":
'4 a	Rk"f
)that	Rk",
'5 so	Rl"3
'6 rfc	Rl!:
'7 in	Rn",
'9 such	Rp":
)unlike	Rp",
%5 rfc	Jm!f%%
&.1 it	Rq",
(0 a	Rz"f
(1 the	R{",
(3 this	R}",
(4 older	R~",
*the	Rr!t
(5 it	R_#,
(6 it	Ra#,
(7 never	Rd"3
(8 only	Rc#,
'2 and	Rr!V
`)
