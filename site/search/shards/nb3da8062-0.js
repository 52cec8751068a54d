sitegenSearch("nb3da8062-0",`!late as	Ry!H
'names	Rl!O
'then	Ru#3
(imeout	Rp#3
(oo	Rl!3
*early	Rl!3
&r 202	Jx!H&f
(a	Ji!:"O
)n	Rb#f
*d	Jm&%*H
)s	Rj#H
(breaks	Rn!:
(cannot	Rd!,
)hange	RI:
(ended	Rl"f
(for	R|"3
(if	Jk!,*H
(jumps	Rb"f
(lies	Ri&3
(on	F~!Ov!&CA
*ly	Ry!:
(requests	Jb"Ot!:
(so	Rt!,
(the	J}!,JO
(unchanged	Ry#V
(versions	Ru!^
(with	Jc"f:3
&st leads	Rh"3
%in 1	R"3!:
'1 a	R":
)its	R"3
%ter makes	Re%3
)nginx	R|%3
#w and	Rl#3
&behind	Rl#,
&demands	Rs%:
&or	Rj!A
#yer in	Rg!t
)s	Rk%:
(only	Rs!O
(three	Rp#H
's can	Rp#H
)multiply	Rs!O
%out has	Rx&3
)links	Rx&,
)once	R3,
"d and	Rm&f
%its	Rr&3
%safe	Rx&V
"ead a	Rl"3
(nd	Rx&V!{#
'back	Jh"AN,
'from	Jj!&',
'here	Rb%,
'nowhere	F0,j&t0&
'on	Rr&,!:!V
(ut	Ji&{%(,
'somewhere	Rg"f
'the	Ri"3!f
(o	:&,R:Gf*H"H%3&H{!V#,!f',",&A
'what	Rx&{#
&ing to	Ri"O
*zeros	R{&3
&s back	F&,Y,x!?]O
`)
