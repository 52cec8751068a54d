sitegenSearch("n1ac47514-13",`!when told	Rw!O
(ransfer	Rr#:
/encoding	Rr#:
(wo	J1,^VYf
'we	:w!m%:%H':):':#f+:":(:#:":#:*:#m
'you	.k!H(%&3.fP3-5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5#5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5!:"5"5"5"5"5*:%3!{"#,!O"5)H
&ever a	Nm&A.O
+the	Rq"3
&tosendit 5xx	Ru&3
%re 10	Ra#3
(498	Ra&,
(a	:0,!:#:C,8H#V/H4O"O"3)fw!V!t"{%!{&%:%,#:!{%&O#,
)ll	Ns&:#f
)n	F-:(:b&,.3
*d	Rg!:
*other	Nu&:!{"&O
*y	R{%:
)rticles	Rq&f
)uthority	R{&*
(both	Rn"3
)races	Rs&,
(class	R{&,
*ients	Rz"3
*ocks	Rb',
)odes	Rl&m
(devices	Rz#:
)o	Nq#o<X
*es	Rp#h
(each	Np!.f#&
*rly	N}!HN3
-hints	R}!H
)very	F',e#3F:E,
)xistence	Nk!:Lf
(files	Rm&{'
(get	Rx"H
)it	Ry&:
(has	R{&,
)osts	Rv&,
(if	R+:
)t	6-,%:F,%:):+&(3#:/,!A),!3(O%:*mI3-:*:-:':+3!{#%H%,%:!O"3#A%V!f!m%3%C
*s	Rv#:
(json	Rs#3
(libraries	Rr!H
)ogs	Ro%:
(money	Ru!A
*re	RO,
(name	R|&H
`)
