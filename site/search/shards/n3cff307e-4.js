sitegenSearch("n3cff307e-4",`!publish files	Rm&m
,rst	Ry&%
+or	Rw&,
*host	Ro&8
*is	Ry&%!O
+t	No&&0X
*of	Ry&O
*pages	Jm&"#1,"
*send	Rq&f
.s	Ry&&
+h	Ro&?
*target	Nm&k#?
+hat	Ry&V
,e	Rw!^
+o	Ry&O
*what	Ro&%
.ever	R&,
+ith	Ry&O
)ed a	Rp&3
-nd	Nn&A+%!*!1
-s	N2,}%%!O!{!
-t	RE3
,before	RA:
-ut	R}&A
,check	R}&:
,description	Rr#m
,e0003	Rq&A
-very	Rn&%
,is	NE&s%&
,link	RN,
,once	Rt&:
,page	RR&
,templates	R|&3
-he	RF:
-o	Nn&,-:
,with	JE,A,u#O
,yyyy	R|&V
0mmdd	R|&V
*s a	Rm%,
,the	R|&A!^
,what	Ro&1!8!?
)ing besides	Rm&m
-targets	Rt&A
-with	Ro&,
1out	R),
)sh target	Ro&?
#ll request	Bk%3C^#3#O(O
&s switched	Rd%3
#nctuation with	Rb',
%ish abuse	Rw!t
%ycode except	Rc':
#ppet r	Ru&m
#rge it	Rm!O
(sh	R<1
%pose allow	R>:
+nd	Jt!3r":3&
+s	Ro#3
*but	R|!f
*give	Re!:
*if	Rq#3
+n	R~!,
*ns	Rz#?
*rfc	Rw"3
*server	Rr#3
0s	Rx"H
*yearly	Rz#?
`)
