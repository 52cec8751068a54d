sitegenSearch("n45acfaf8-8",`!deleted replaced	Rn&:
*says	Re"H
+omething	R{"3
*the	Rj%:
(s a	Re"A
'ing a	Rz"3
+the	Rz%:
.m	Rt"A
(on is	Rb"f
%imiters does	R],
&ver parts	Rd"f
*the	Jy",M,
)ed aws	R}#,
,means	Ru!O
,rfc	Ru#,
)y date	Rf#3
%ta a	Rg",
)nd	Rl!3
(base	Rg"3!?!H
(instead	Rg"H
(starts	Rg"3
(the	Rg"3
)o	Rg"H
'base names	Rg"3
,prices	Rg"?
2118	Rg"?
,the	Rg"H
#mand has	Rk#3
)is	Rc#,
*t	Jz"35&
)on	R|%O
+e	Rw!3
)rfc	Rn#:
)stands	Rt!A
)the	Rn#&!,
)under	Jl!Ad!3
(ed and	Rx&3
+it	Rp!H
+that	Rn#,
(ing a	Rk#H
(s a	Ji!VPA,,
+n	Rx#A
,d	Rt%:
*client	Re#3
*if	Rl#:
+t	Ru%:
*rfc	Rp!A
*the	Jk!H'HNH
%olition man	Rg&3
&nstration had	Ra&3
#nied and	Rn#,
)because	Rn#&
)the	Rs%3
's everybody	Ra%3
)that	Ri!%
%y in	Rt"m
#pend on	Jp!OCHb!3
(ed on	Jw"A2&!,
)ncy d	Rh#?
.oes	Rr#H
-failed	Jh#:)3
-that	Js!:a!3
(ing on	Rh&,
`)
