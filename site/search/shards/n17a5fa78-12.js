sitegenSearch("n17a5fa78-12",`!few services	R_#m
&times	Rk#&
'ypes	Rl!3
&wrong	Rs&3
%er and	R_&3
(cells	RF,
(limits	Rq!V
(parts	R_":
(sg023	Rf&V
(words	R5&
&st words	Rf&V
"ield a	Rm&3
)nd	Rb#H!f
(by	Ro&A
(choose	Rv"f
(declared	Rs&3
/s	Rt&3
)oes	R1:
(each	Rt&,
)rror	R|#:
-reason	R|#:
(from	RI:
(has	Rf&O!V
(if	R/:
)n	J_!:>H
)s	Ba!34[Af0:f!O0,
(lifts	R_!,
*mit	Rf&{!
(named	Rf&^
,s	JL&E:
(of	Jg&{&/3
)r	Ba!&<33HH3Y:),!3
)ut	Rn#H
(related	Rj&T
*try	Rv&M
(says	RI&
)everity	Rt&*
)hould	Rz&O
+ws	Rt&3
)tands	Rf&O
+tus	Ru&{0
)uch	RL,
(take	R/:
)hat	>/,#&:,0,k!:'3#:^O03
*e	Fv"H_"3"{%!{0!{2
+re	Rd!,
)o	Jt&,),
(unique	R1,
(which	Rl!%
)ith	B/,W*(H{"f'A
's along	Rq!V
*re	Jn!t[,
*s	Rg&{!
*t	Rk!,
)cacheable	Ro&?
+nnot	Rb#?
*ome	Rf&m
+py	Ry&O
)declared	Ru&{'
0s	Rf&O
)empty	R~!,
*very	Ro&A
)for	Ja!,z#3
)if	Rq!:
*n	Rl!O
)label	Ru&{%
)mean	Rq!&
`)
