sitegenSearch("n77ebd2eb-14",`!when to	.g!:"A',&%!m%5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"58&:&%*)3
)ld	Rq!O
(ransfer	Rl#:
/encoding	Rl#:
(wo	F1,WVYf
'we	:q!m%:%H':):':#f+:":(:#:":#:*:#m
'you	.e!H(%&3.fP3-5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5#5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5!:"5"5"5"5"5*:%3!{"#,!O"5)H
&ever a	Jg&A.O
+the	Rk"3
&tosendit 5xx	Ro&3
%re 10	Rz"3
(498	Rz%,
(a	:0,D,3H1H4O"O"3)fw!V"{%!{&%:%,#:!{%&O#,
)ll	Jm&:#f
)n	J2:i&3
*d	Rb!:
*other	Jo&:!{"&O
*y	Ru%:
)rticles	Rk&f
)uthority	Ru&*
(both	Rh"3
(class	Ru&,
*ients	Rt"3
*ocks	R{&,
(devices	Rt#:
)o	Jk#o<X
*es	Rj#h
(each	Jj!.f#&
*rly	Jw!HN3
-hints	Rw!H
)very	F',~"3F:E,
)xistence	Je!:Lf
(files	Rg&{'
(get	Rr"H
)it	Rs&:
(has	Ru&,
)osts	Rp&,
(if	R+:
`)
