sitegenSearch("n416a2696-14",`!deleted is	Rj#3
*leave	Rg"3
*or	RE,
*record	R}"H
,placed	Rp&:
*says	Rg"H
+omething	R}"3
*the	Rl%:
(s a	Rg"A
'ing a	R|"3
+the	R|%:
.m	Rv"A
(on is	Rd"f
%imiters does	R^,
&ver parts	Rf"f
*the	N{",M,
)ed aws	R_%,
,means	Rw!O
,rfc	Rw#,
-ubys	Rx!3
)y date	Rh#3
%ta a	Ri",
)nd	Rn!3
(base	Ri"3!?!H
(instead	Ri"H
(starts	Ri"3
(the	Ri"3
)o	Ri"H
'base names	Ri"3
,prices	Ri"?
2118	Ri"?
,the	Ri"H
#mand has	Rm#3
)is	Re#,
*t	N|"35&
)on	R~%O
+e	Ry!:
)rfc	Rp#:
)stands	Rv!A
)the	Rp#&!,
)under	Nn!Ad!3
(ed and	Rz&3
+it	Rr!H
+that	Rp#,
(ing a	Rm#H
(s a	Jk!VPA,,
+n	Rz#A
,d	Rv%:
*client	Rg#3
*if	Rn#:
+t	Rw%:
*rfc	Rr!A
*the	Jm!O'HNH
%olition man	Ri&3
&nstration had	Rc&3
#nied and	Rp#,
)because	Rp#&
)the	Ru%3
's everybody	Rc%3
)that	Rk!%
%y in	Rv"m
#pend on	Jr!OCHb!3
(ed on	Ny"A2&!,
)ncy d	Rj#?
.oes	Rt#H
-failed	Nj#:)3
`)
