sitegenSearch("neb29e5ad-12",`!15 00	Rg%?
&4	Rw#?
%48	Rz"?
%51	Rg#?
%and	Rn%3
&ppeared	Rx!,
&s	Ri!3
%curl	Jo":2:
%or	Rk&%
%september	Rx!,
%the	Ri!,
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
&.1 cacheable	Rt!&
'2 cacheable	Ru!&
%3.1 cacheable	Ry!&
)they	Ry!3
'2 cacheable	Rz!&
'3 cacheable	R{!&
)many	R{!f
'4 cacheable	R|!&
)the	R|!,
'5 cacheable	R}!&
)in	R}!:
'6 cacheable	R~!&
)it	R~!,
)yet	R~!3
'7 and	R_":
)cacheable	R_"&
%4 but	Rr!H
'the	Rr!,
&.1 a	Rd"O
)cacheable	Rd"&
'2 browsers	Re":
)cacheable	Re"&
+ll	Rr!f
)for	Re",
)the	Rl"f
`)
