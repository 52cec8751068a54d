sitegenSearch("n8299d4db-12",`!publication leaves	Rg&^
'sh a	Jp&%#:
+gain	Rr&:!T
+n	Rm&,
,d	Jl&:"&
*calls	Ri&*
+ompletes	Rr&O
*default	Rg&{&
*first	Rr&%
+or	Rp&,
*host	Ri&8
*is	Rr&%!O
+t	Ji&&/X
*of	Rr&O
*pages	Fg&"#1+"
*send	Rk&f
.s	Rr&&
+h	Ri&?
*target	Jg&k#?
+hat	Rr&V
,e	Rq!^
+o	Rr&O
*what	Ri&%
.ever	R&,
)ed a	Rj&3
-nd	Jh&A*%!*!1
-s	Rh&%!O
-t	RD3
,before	R@:
-ut	Rv&A
,check	Rv&:
,description	Rl#m
,e0003	Rk&A
-very	Rh&%
,is	JD&m%&
,link	RM,
,once	Rm&:
,page	RQ&
,templates	Ru&3
-he	RE:
-o	Jh&,,:
,with	FD,=,s#O
,yyyy	Ru&O
0mmdd	Ru&O
*s a	Rg%,
,the	Ru&:!V
,what	Ri&1!8!?
)ing besides	Rg&m
-targets	Rm&A
-with	Ri&,
1out	R),
)sh target	Ri&?
#ll request	Be%3C^#3#O'O
&s switched	R}#3
#nctuation with	Rz&,
%ish abuse	Rq!t
%ycode except	R{&:
#rge sh	R;1
%pose allow	R=:
+nd	Fn!3r":2&
+s	Ri#3
*but	Rv!f
*if	Rk#3
+n	Rx!,
*ns	Rt#?
`)
