sitegenSearch("n323fc943-5",`!delta the	Rc"3
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
%y in	Rp"m
#pend on	Fl!OCHb!3
(ed on	Js"A2&!,
)ncy d	Rd#?
.oes	Rn#H
-failed	Jd#:)3
-that	Jo!:a!3
(ing on	Rd&,
(s on	6f!,!O":"A)V"A%m"O',.O8O%3+:"O&f"3Wm"{&*%",
%loy www	Rr&*!T
,exampleorg	Rr&*!T
(ment or	Ro!:
-should	Rm"O
-that	Ri!:
%recated 510	Ri!A
-and	FT3>,u"t
-because	Ri",
-code	Jg%&G:
1s	Rl%%
/nstant	Jc&&"&
-for	Rh!:
-http	Rj!:
1servererror	Rj!:
-it	Ri"3
-on	RT,
.r	JT&!,b%{"
/der	Ri"&
`)
