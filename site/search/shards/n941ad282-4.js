sitegenSearch("n941ad282-4",`!few codes	Fk!3*H#a
&is	Rq"3
&lines	R+:
&more	Rq&{"
&of	Rt":
&parts	Rv&%
&seconds	J}!O_#:
(rvices	Rb#m
&times	Rm#&
'ypes	Rn!3
&wrong	Rv&3
%er and	Rb&3
(cells	RF,
(limits	Rs!V
(parts	Rb":
(sg023	Rh&V
(words	R5&
&st words	Rh&V
"ield a	Rp&3
)nd	Rd#H!f
(by	Rr&A
(choose	Rx"f
(declared	Rv&3
/s	Rw&3
)oes	R1:
(each	Rw&,
)rror	R~#:
-reason	R~#:
(from	RI:
(has	Rh&O!V
(if	R/:
)n	Jb!:>H
)s	Bc!34[Af0:f!O1,
(lifts	Rb!,
*mit	Rh&{!
(named	Rh&^
,s	JL&G:
(of	Ji&{'03
)r	Bc!&<33HH3Z:),!3
*iginal	Ro&,
0status	Ro&,
)ut	Rp#H
(related	Rl&T
*try	Ry&M
(says	JI&0&
)everity	Rw&*
)hould	R}&O
+ws	Rw&3
)tands	Rh&O
+tus	Rx&{1
)uch	RL,
(take	R/:
)hat	>/,#&:,2,k!:'3#:^O&3-3
*e	Fx"Hx!3*3"{&!{1!{3
+re	Rf!,
)o	Jw&,),
(unique	R1,
(which	Rn!%
)ith	B/,Y*(H{"f'A
's along	Rs!V
*nd	Ro&:
*re	Jp!t[,
*s	Ri&{!
*t	Rm!,
)cacheable	Rr&?
`)
