sitegenSearch("nbc17edcf-6",`!when we	:s!m%:%H':):':#f+:":(:#:":#:*:#m
'you	.g!H(%&3.fP3-5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5#5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5!:"5"5"5"5"5*:%3!{"#,!O"5)H
&ever a	Ji&A.O
+the	Rm"3
&tosendit 5xx	Rq&3
%re 10	R|"3
(498	R|%,
(a	:0,D,5H1H4O"O"3)fw!V"{%!{&%:%,#:!{%&O#,
)ll	Jo&:#f
)n	J2:k&3
*d	Rd!:
*other	Jq&:!{"&O
*y	Rw%:
)rticles	Rm&f
)uthority	Rw&*
(both	Rj"3
(class	Rw&,
*ients	Rv"3
*ocks	R}&,
)odes	Rh&m
(devices	Rv#:
)o	Jm#o<X
*es	Rl#h
(each	Jl!.f#&
*rly	Jy!HN3
-hints	Ry!H
)very	F',a#3F:E,
)xistence	Jg!:Lf
(files	Ri&{'
(get	Rt"H
)it	Ru&:
(has	Rw&,
)osts	Rr&,
(if	R+:
)t	60:G:):*&'3#:/,!A),!3(O%:*mI3-:*:-:':+3!{#%H%,%:!O"3#A%V!f!m%3%C
*s	Rr#:
(json	Ro#3
(libraries	Rn!H
)ogs	Rk%:
(money	Rq!A
*re	RN,
(name	Rx&H
,s	J=:JH
)egative	Rl#O
)ginx	R{%,
)o	Bs!Ok!:L:.3&^
*body	Fb#3,OP:3%
*ne	R|&&!3
`)
