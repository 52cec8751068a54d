sitegenSearch("nfe0ccd47-15",`!catalogues index	Ff&m#^),(,!O!{'
-of	Rm&%
.n	Ru&O
.r	RN,
.wn	Rf&3
-pages	Rp&,
/ttern	Rh&f
-tables	Rf&O
.he	Ro&:
.itle	Ru&{'
,chemajson and	Ro&,
6describe	Ro&O
+yaml 15	Rv&F
063	Rj&*
0a	R_!:
1nd	F.,{%%0^
0codes	Rf&&
0has	Ro&H
0id	Rp&3
1s	Jf&%23
0names	RJ,
0otherwise	R.:
0say	Rk&V
1ections	R4,
0what	JD:h%1
2ich	RK:
1ithout	Ra!,
%ch a	Rl!?
)ll	Ru%3
(the	Jk!:m"&
(what	Rn!3
'all server	Ru%3
'es it	Jn!3w!3
'ing the	Rk#H
%egory sitegen	Ri&1
#ught your	Ru#,
%se 429	Rn#f
(a	Jo!,s!3
)ccording	R_%3
)nywhere	Rd#H
(has	Rd#,
(is	FV,n!:!H_!:*,
)t	Rs":
(jobs	Rd#?
(may	Rz#3
(of	Jk#o9:
(such	Rk!%
(the	Jd#,'H!f
(with	Rk!&
(you	Rk#3
'd by	Rw#X
)must	Rq!H
's 401	Ri!:
+4	Ri!:
)are	R-,
)come	Rr"f
)it	Rv#3
)most	Rr!%
)no	Rc%3
)of	Ru%:
)rfc	R{"3
)the	Rs%:
*oo	Rv#:
%tion in	Rn&^
*the	R}%:
"c cxx	Rn&m
"dn a	Ji!H#:
`)
