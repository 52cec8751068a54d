sitegenSearch("n399625de-4",`!publication leaves	Rk&^
'sh a	Ju&%#:
+gain	Rw&:!T
+n	Rr&,
,d	Jp&:"A"&
*calls	Rm&*
+ompletes	Rw&O
*default	Rk&{'
*files	Rk&m
,rst	Rw&%
+or	Ru&,
*host	Rm&8
*is	Rw&%!O
+t	Jm&&0X
*of	Rw&O
*pages	Jk&"#1,"
*send	Ro&f
.s	Rw&&
+h	Rm&?
*target	Jk&k#?
+hat	Rw&V
,e	Ru!^
+o	Rw&O
*what	Rm&%
.ever	R&,
+ith	Rw&O
)ed a	Rn&3
-nd	Jl&A+%!*!1
-s	Rl&%!O
-t	RD3
,before	R@:
-ut	R{&A
,check	R{&:
,description	Rp#m
,e0003	Ro&A
-very	Rl&%
,is	JD&r%&
,link	RM,
,once	Rr&:
,page	RQ&
,templates	Rz&3
-he	RE:
-o	Jl&,-:
,with	JD,A,t#O
,yyyy	Rz&V
0mmdd	Rz&V
*s a	Rk%,
,the	Rz&A!^
,what	Rm&1!8!?
)ing besides	Rk&m
-targets	Rr&A
-with	Rm&,
1out	R),
)sh target	Rm&?
#ll request	Bi%3C^#3#O(O
&s switched	Rb%3
#nctuation with	R_',
%ish abuse	Ru!t
%ycode except	Ra':
#rge sh	R;1
%pose allow	R=:
+nd	Jr!3r":3&
+s	Rm#3
*but	Rz!f
*give	Rd!:
`)
