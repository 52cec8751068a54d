sitegenSearch("n996feea4-14",`!when you	.e!H(%&3.fP3-5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5#5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5"5!:"5"5"5"5"5*:%3!{"#,!O"5)H
&ever a	Jg&A.O
+the	Rk"3
&tosendit 5xx	Ro&3
%re 10	Rz"3
(498	Rz%,
(a	:0,D,3H1H4O"O"3)fw!V"{%!{&%:%,#:!{%&O#,
)ll	Ro&f
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
)t	60:G:':*&'3#:/,!A),!3(O%:*mI3-:*:-:':+3!{#%H",':!O"3#A%O!^!f%3%C
*s	Rp#:
(json	Rm#3
(libraries	Rl!H
)ogs	Ri%:
(money	Ro!A
*re	RN,
(name	Rv&A
,s	J=:HH
)egative	Rj#O
)ginx	Ry%,
)o	Bq!Ok!:L:.3&V
*body	F_#3,OP:
*ne	Rz&&!3
*thing	Fg&:!H':&V
(one	Bs#,SO"{#&^&:
*ly	Fr!3}":&3
`)
