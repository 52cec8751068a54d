sitegenSearch("n34d70252-7",`!delivered rfc	Rs#,
)y date	Rd#3
%ta a	Re",
)nd	Rj!3
(base	Re"3!?!H
(instead	Re"H
(starts	Re"3
(the	Re"3
)o	Re"H
'base names	Re"3
,prices	Re"?
2118	Re"?
,the	Re"H
#mand has	Ri#3
)is	Ra#,
*t	Jx"35&
)on	Rz%O
+e	Ru!3
)rfc	Rl#:
)stands	Rr!A
)the	Rl#&!,
)under	Jj!Ad!3
(ed and	Rv&3
+it	Rn!H
+that	Rl#,
(ing a	Ri#H
(s a	Fg!VPA,,
+n	Rv#A
,d	Rr%:
*client	Rc#3
*if	Rj#:
+t	Rs%:
*rfc	Rn!A
*the	Fi!H'HNH
%olition man	Re&3
&nstration had	R~%3
#nied and	Rl#,
)because	Rl#&
)the	Rq%3
's everybody	R~#3
)that	Rg!%
%y in	Rr"m
#pend on	Fn!OCHb!3
(ed on	Ju"A2&!,
)ncy d	Rf#?
.oes	Rp#H
-failed	Jf#:)3
-that	Jq!:a!3
(ing on	Rf&,
(s on	6h!,!O":"A)V"A%m"O',.O8O%3+:"O&f"3Wm"{'+%",
%loy www	Ru&*!T
,exampleorg	Ru&*!T
(ment or	Rq!:
-should	Ro"O
-that	Rk!:
%recated 510	Rk!A
-a	Rh&O
.nd	FT3@,u"t
-because	Rk",
-code	Ji%&H:
`)
