sitegenSearch("nc6cd656c-6",`!few lines	R+:
&more	Rs&{"
&of	Rv":
&parts	Rx&%
&seconds	J_"O_#:
(rvices	Rd#m
&times	Ro#&
'ypes	Rp!3
&wrong	Rx&3
%er and	Rd&3
(cells	RF,
(limits	Ru!V
(parts	Rd":
(sg023	Rj&V
(words	R5&
&st words	Rj&V
"ield a	Rr&3
)nd	Rf#H!f
(by	Rt&A
(choose	Rz"f
(declared	Rx&3
/s	Ry&3
)oes	R1:
(each	Ry&,
)rror	Ra%:
-reason	Ra%:
(from	RI:
(has	Rj&O!V
(if	R/:
)n	Jc!:?H
)s	Be!34[Af0:f!O1,
(lifts	Rc!,
*mit	Rj&{!
(named	Rj&^
,s	JL&I:
(of	Jk&{'03
)r	Be!&<33HH3Z:),!3
*iginal	Rq&,
0status	Rq&,
)ut	Rr#H
(related	Rn&T
*try	R{&M
(says	JI&1&
)everity	Ry&*
)hould	R_'O
+ws	Ry&3
)tands	Rj&O
+tus	Rz&{1
)uch	RL,
(take	R/:
)hat	>/,#&:,3,l!:'3#:^O&3-3
*e	Fz"Hx!3*3"{&!{1!{3
+re	Rh!,
)o	Jy&,),
(unique	R1,
(which	Rp!%
)ith	B/,[*(H{"f'A
's along	Ru!V
*nd	Rq&:
*re	Jr!t[,
*s	Rk&{!
*t	Ro!,
)cacheable	Rt&?
+nnot	Rf#?
*ome	Rj&m
+py	R~&O
`)
