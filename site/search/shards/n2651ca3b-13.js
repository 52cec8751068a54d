sitegenSearch("n2651ca3b-13",`!searched the	R|#3
)s a	Ju!1W?
,s	Ri!H
+the	Jd#Hi!H
(ing follow	Rt!%
.r	Rt"f
,the	Rq#H
,your	Rt"H
(json q	Rg&?
(wordsjson holds	Rx&:
#c web	Jy!:!?Q3!?
%ond 419	Rq%:
)a	J-,_!A*3
*fter	R_':
*lert	Rs!O
*nd	Jg#O.:
+swer	Rg!3
*rrival	Rz"H
*s	Rr#H
+ks	Rz!f
*t	Jo!Vv!V
+tempt	Rc#H
)before	Rx!h
+hind	Rs&H
*ody	Rm%3
*rackets	Rl&f
*uild	Ro&^
*yte	R',
)challenge	Rx"3
*ode	JW3e%C
+lon	R-3
+mmand	Ro!H
*trl	Rk&A
-c	Rk&A
)delete	Jw!,,f
)execution	Ro#f
)for	Rv!m
+ur	Rj%&
-digit	Rj%&
)half	Rg%:
+nd	Rk%,
+s	Jx!fw",
*eading	Rs&3
*ttp	Rn!:
)in	Jo#m4:
*s	Fl!:+,0,D3
)kind	R_&V
)later	Ri#O
*etter	Rx&3
*imit	JR1"1
)means	Rt"m
)name	Jn!:k!A
*umber	Jt"HV:
)of	Jw!On!:
*ne	>&33:",,,e!A>A#30:B:
*r	Ru!,
)point	Rv!%
+st	Rk"f
*ublish	Rw&O
)record	R~!H
+quest	Bv!f-3+33H*:&HL3
*ound	Rj"H
+w	Rs&:
)says	Rk&3
*ends	Rz"3
+t	Rn!O
`)
