sitegenSearch("n902f85ea-0",`!entry what	Ro&,
*ere	Ro&:
*ich	RL3
*ose	JT,y#V
)ith	B>,l%{!):#,"3!H'f"A
,out	F/,0:<,a%,
)rite	RA:
(yet	Ri&{!
's code	JX:p#^
)front	Rp&3
)name	JZ:n#^
)own	J?,<,
)section	RK:
0s	RK,
*tatus	RW&!,
)that	Rh&t
(chemajson and	Rr&O
2beside	Rr&,
2version	Rr&?
#um and	Ro&,
'can	Rh&O
'expires	Rh&O
'have	Rw&,
'values	Jc!1g#"
'whether	Rr&H
)ose	Rh&O
&eration has	Rl"H
.without	Rl!H
#v dotenv	Rq&m
%ironment variables	Fi&&#H,H
%oy has	Rk#:
)ttp	Rh#f
(is	Rh#3
(max	Rk#:
+requestheaderskb	Rk#:
(refuses	Rh#f
"poch seconds	Ri&{'
"q 1	Rk&1!8!?
#ual apache	Rc#f
(bytes	Ri!A
(for	Rd":
(here	Rl!O
(keys	R-:
(meaning	Ri!A
(times	R}%O
)o	J{!O"O
(you	R_#f
's the	Ri!,
%iv refresh	Rw#?
'alent to	Jm":":
"rror 0a00010b	Re%8
)x0b	Re&3
(1020	Rh%a
)8	Ry%1
)xxx	Jh%(8&
(23	Rs!O
(401	Rw!3
)29	Rs!O
)30	Rb&X
)99	Jk%Q43
(520	R_%&!,!X
`)
