sitegenSearch("neece1a7e-1",`!fetch the	>l!A&:!V/:/:-O,:(fJ&
)reats	Rd":
(url	Rh%8
(what	Jq!OFf
*ile	Rj%3
)ith	Ff":(:2:
'ed from	Re%,
(s a	Ru#:
*it	Rg"&
*or	R+:
*that	Rg"f
,e	Rp%3
'ing and	Ry"&
#w a	Rs&A
'ddresses	R_&3
'pplications	R{"3
'ttempts	Fh#f1:I:
&codes	Fi!3*H#a
&is	Ro"3
&lines	R+:
&more	Rn&{"
&of	Rr":
&parts	Rs&%
&seconds	J{!O~":
(rvices	R_#m
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
`)
