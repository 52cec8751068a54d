sitegenSearch("nef0d1610-4",`!fetch http	>r!H%O"3!A!H4:!f":":":%:":*:.:
,networkorcache	Fu!O8:.:.:
,redirect	Br!H&3!A!H4:!f":":&:":
(is	Rx":
(null	Jb":":
(of	Re#:
)k	R}!:
)paque	Rj":
.redirect	Rj":
)ther	Rv!3
(redirect	J~!:+:':
*jects	Ro!m
*sponse	R}!:
0ok	R}!:
(so	Ri":
)tandard	Ju!O"35:
(the	>p!A&:!V/:/:-O,:(fJ&
)reats	Rh":
(url	Rl%8
(what	Ju!OFf
*ile	Rn%3
)ith	Jj":(:2:
'ed from	Ri%,
(s a	Ry#:
*it	Rk"&
*or	R+:
*that	Rk"f
,e	Rt%3
'ing and	R}"&
#w a	Rx&A
'ddresses	Rd&3
'pplications	R_#3
'ttempts	Jl#f1:I:
&codes	Jm!3*H#a
&is	Rs"3
&lines	R+:
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
`)
