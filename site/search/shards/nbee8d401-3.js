sitegenSearch("nbee8d401-3",`!publish an	Rp&,
,d	Fn&:"A"&
*calls	Rk&*
+ompletes	Ru&O
*default	Ri&{'
*files	Ri&m
,rst	Ru&%
+or	Rs&,
*host	Rk&8
*is	Ru&%!O
+t	Jk&&0X
*of	Ru&O
*pages	Fi&"#1,"
*send	Rm&f
.s	Ru&&
+h	Rk&?
*target	Ji&k#?
+hat	Ru&V
,e	Rs!^
+o	Ru&O
*what	Rk&%
.ever	R&,
+ith	Ru&O
)ed a	Rl&3
-nd	Jj&A+%!*!1
-s	Rj&%!O
-t	RD3
,before	R@:
-ut	Ry&A
,check	Ry&:
,description	Rn#m
,e0003	Rm&A
-very	Rj&%
,is	JD&p%&
,link	RM,
,once	Rp&:
,page	RQ&
,templates	Rx&3
-he	RE:
-o	Jj&,-:
,with	FD,?,t#O
,yyyy	Rx&V
0mmdd	Rx&V
*s a	Ri%,
,the	Rx&A!^
,what	Rk&1!8!?
)ing besides	Ri&m
-targets	Rp&A
-with	Rk&,
1out	R),
)sh target	Rk&?
#ll request	Bg%3C^#3#O(O
&s switched	R_%3
#nctuation with	R}&,
%ish abuse	Rs!t
%ycode except	R~&:
#rge sh	R;1
%pose allow	R=:
+nd	Fp!3r":3&
+s	Rk#3
*but	Rx!f
*if	Rm#3
+n	Rz!,
*ns	Rv#?
*rfc	Rs"3
*server	Rn#3
`)
