sitegenSearch("n0ba716d3-10",`!when transfer	Rl#:
/encoding	Rl#:
(wo	F1,WVYf
'we	:q!m%:%H':):':#f+:":(:#:":#:*:#m
'you	.e!H(%&3.fP3-5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5#5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5!:"5"5"5"5"5*:#3!{"#,!O"5)H
&ever a	Jg&A-O
+the	Rk"3
&tosendit 5xx	Rn&3
%re 10	Rz"3
(498	Rz%,
(a	:0,D,3H1H4O"O"3)fw!V"{%%:&:!{%&O#,
)ll	Rn&f
)n	J2:h&3
*d	Rb!:
*other	Jn&:!{"&O
*y	Ru%:
)rticles	Rk&f
)uthority	Rt&*
(both	Rh"3
(class	Rt&,
*ients	Rt"3
*ocks	Rz&,
(devices	Rt#:
)o	Jk#o<X
*es	Rj#h
(each	Jj!.e#&
*rly	Jw!HN3
-hints	Rw!H
)very	F',~"3F:
)xistence	Je!:Lf
(files	Rg&{&
(get	Rr"H
)it	Rr&:
(has	Rt&,
)osts	Ro&,
(if	R+:
)t	60:G:':*&'3#:/,!A),!3(O%:*mI3-:*:-:':+3!{#%H",&:!O"3#A%O!^!f%3%C
*s	Rp#:
(json	Rm#3
(libraries	Rl!H
)ogs	Ri%:
(money	Ro!A
*re	RN,
(name	Ru&A
,s	J=:HH
)egative	Rj#O
)ginx	Ry%,
)o	Bq!Ok!:L:-3&V
`)
