sitegenSearch("n9e80d717-7",`!proxystatus says	Ro!:
"sql mysql	Rs&m
"ublic address	Jo!:m!3*:
*nd	Rm%,
*pi	Rz!H
)lookup	Re%:
)max	Rt&[
,age	Rt&[
)name	R~#:
)of	Rm&8
*r	Rt"O
)rfc	Rk!,
)s	Rk!:
*erver	Rm%3
*ign	Rz"H
-up	Rz"H
+te	Js!Vn"O
*maxage	Rk!:
(ation leaves	Rk&^
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
`)
