sitegenSearch("nd052607f-96",`!delivered aws	Ry#,
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
(ed and	Rs&3
+it	Rl!H
+that	Rj#,
(ing a	Rg#H
(s 4xx	R~"&
*a	Fe!VPA,,
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
%y in	Rp"m
#pend on	Fl!OCHb!3
(ed on	Js"A2&!,
)ncy d	Rd#?
.oes	Rn#H
-failed	Jd#:)3
-go	Rd#&
-java	Rd#&
-node	Rd#&
-php	Rd#&
.ython	Rd#&
-ruby	Rd#&
/st	Rd#&
-swift	Rd#&
-that	Jo!:a!3
(ing on	Rd&,
(s on	6f!,!O":"A)V"A%m"O',.O8O%3+:"O&f"3Wm"{&*%",
%loy www	Rr&*!T
,exampleorg	Rr&*!T
`)
