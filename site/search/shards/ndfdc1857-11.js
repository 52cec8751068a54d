sitegenSearch("ndfdc1857-11",`!when we	:u!m%:%H':):':#f+:":(:#:":#:*:#m
'you	.i!H(%&3.fP3-5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5#5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5!:"5"5"5"5"5*:%3!{"#,!O"5)H
&ever a	Jk&A.O
+the	Ro"3
&tosendit 5xx	Rs&3
%re 10	R~"3
(498	R~%,
(a	:0,!:D,7H1H4O"O"3)fw!V"{%!{&%:%,#:!{%&O#,
)ll	Jq&:#f
)n	J2:a&,.3
*d	Rf!:
*other	Js&:!{"&O
*y	Ry%:
)rticles	Ro&f
)uthority	Ry&*
(both	Rl"3
)races	Rq&,
(class	Ry&,
*ients	Rx"3
*ocks	R_',
)odes	Rj&m
(devices	Rx#:
)o	Jo#o<X
*es	Rn#h
(each	Jn!.f#&
*rly	J{!HN3
-hints	R{!H
)very	F',c#3F:E,
)xistence	Ji!:Lf
(files	Rk&{'
(get	Rv"H
)it	Rw&:
(has	Ry&,
)osts	Rt&,
(if	R+:
)t	6-,%:E,%:):+&'3#:/,!A),!3(O%:*mI3-:*:-:':+3!{#%H%,%:!O"3#A%V!f!m%3%C
*s	Rt#:
(json	Rq#3
(libraries	Rp!H
)ogs	Rm%:
(money	Rs!A
*re	RN,
(name	Rz&H
,s	J=:LH
)egative	Rn#O
)ginx	R}%,
)o	Bu!Ok!:L:.3&^
`)
