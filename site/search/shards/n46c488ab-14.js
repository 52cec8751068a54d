sitegenSearch("n46c488ab-14",`!proxystatus edgeexamplenet	R}%8
.rfc	R}%:
.says	Rk!:
"sql mysql	Ro&m
"ublic address	Fk!:m!3*:
*nd	Ri%,
*pi	Rv!H
)lookup	Ra%:
)max	Rp&[
,age	Rp&[
)name	Rz#:
)of	Ri&8
*r	Rp"O
)rfc	Rg!,
)s	Rg!:
*erver	Ri%3
*ign	Rv"H
-up	Rv"H
+te	Jo!Vn"O
*maxage	Rg!:
(ation leaves	Rg&^
'sh a	Jq&%#:
+gain	Rs&:!T
+n	Rn&,
,d	Fl&:"A"&
*calls	Ri&*
+ompletes	Rs&O
*default	Rg&{'
*first	Rs&%
+or	Rq&,
*host	Ri&8
*is	Rs&%!O
+t	Ji&&0X
*of	Rs&O
*pages	Fg&"#1,"
*send	Rk&f
.s	Rs&&
+h	Ri&?
*target	Jg&k#?
+hat	Rs&V
,e	Rq!^
+o	Rs&O
*what	Ri&%
.ever	R&,
)ed a	Rj&3
-nd	Jh&A+%!*!1
-s	Rh&%!O
-t	RD3
,before	R@:
-ut	Rw&A
,check	Rw&:
,description	Rl#m
,e0003	Rk&A
-very	Rh&%
,is	JD&n%&
,link	RM,
,once	Rn&:
,page	RQ&
,templates	Rv&3
-he	RE:
-o	Jh&,-:
,with	FD,=,t#O
,yyyy	Rv&O
0mmdd	Rv&O
*s a	Rg%,
,the	Rv&:!V
,what	Ri&1!8!?
)ing besides	Rg&m
`)
