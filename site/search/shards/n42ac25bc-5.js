sitegenSearch("n42ac25bc-5",`!delete the	F8:c!,P?!H!f
,n	Rs!O
,y	Re":
+ose	Rm"f
*o	Rr"3
)will	R{!3
)your	R}"f
(d a	Rg"O
+nd	Jc#31O
*is	Rd#3
*leave	Ra"3
*or	RD,
*record	Rw"H
,placed	Rj&:
*says	Ra"H
+omething	Rw"3
*the	Rf%:
(s a	Ra"A
'ing a	Rv"3
+the	Rv%:
.m	Rp"A
(on is	R}!f
%imiters does	RY,
&ver parts	R_"f
*the	Ju",M,
)ed aws	Ry#,
,means	Rq!O
,rfc	Rq#,
)y date	Rb#3
%ta a	Rc",
)nd	Rh!3
(base	Rc"3!?!H
(instead	Rc"H
(starts	Rc"3
(the	Rc"3
)o	Rc"H
'base names	Rc"3
,prices	Rc"?
2118	Rc"?
,the	Rc"H
#mand has	Rg#3
)is	R~",
*t	Jv"35&
)on	Rx%O
+e	Rs!3
)rfc	Rj#:
)stands	Rp!A
)the	Rj#&!,
)under	Jh!Ad!3
(ed and	Rt&3
+it	Rl!H
+that	Rj#,
(ing a	Rg#H
(s a	Fe!VPA,,
+n	Rt#A
,d	Rp%:
*client	Ra#3
*if	Rh#:
+t	Rq%:
*rfc	Rl!A
*the	Fg!H'HNH
%olition man	Rc&3
&nstration had	R|%3
#nied and	Rj#,
)because	Rj#&
)the	Ro%3
's everybody	R|#3
)that	Re!%
`)
