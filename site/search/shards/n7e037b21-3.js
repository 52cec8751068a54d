sitegenSearch("n7e037b21-3",`!lastmodified so	Rl"f
/with	Jk!Ab!f
&s a	Rc%:
)nd	Ra%:
)s	Rr!O
(for	Rh%:
(longer	Rk%:
#te as	R{!H
'names	Rn!O
'then	Rw#3
(imeout	Rr#3
(oo	Rn!3
*early	Rn!3
&r 202	Jz!H&f
(a	Jk!:"O
)n	Rd#f
*d	Jo&%*H
)s	Rl#H
(breaks	Rp!:
(cannot	Rf!,
)hange	RI:
(ended	Rn"f
(for	R~"3
(if	Jm!,*H
(jumps	Rd"f
(lies	Rk&3
(on	Ja"Ov!&CA
*ly	R{!:
(requests	Jd"Ot!:
(so	Rv!,
(the	J_",JO
(unchanged	R{#V
(versions	Rw!^
(with	Je"f:3
&st leads	Rj"3
%in 1	R"3!:
'1 a	R":
)its	R"3
%ter makes	Rg%3
)nginx	R~%3
#w and	Rn#3
&behind	Rn#,
&demands	Ru%:
&or	Rl!A
#yer in	Ri!t
)s	Rm%:
(only	Ru!O
(three	Rr#H
's can	Rr#H
)multiply	Ru!O
%out has	Rz&3
)links	Rz&,
)once	R3,
"d and	Ro&f
%its	Rt&3
%safe	Rz&V
"ead a	Rn"3
(nd	Rz&V!{#
'back	Jj"AN,
'from	Jl!&',
'here	Rd%,
'nowhere	J0,l&t1&
'on	Rt&,!:!V
(ut	Jk&{%(,
'somewhere	Ri"f
'the	Rk"3!f
`)
