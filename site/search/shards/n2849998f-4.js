sitegenSearch("n2849998f-4",`!meaning came	Rv%3
*differs	Rl#f
+oes	Rj#H
*follows	R43
*if	Rd#H
+n	Jd#&~!3
+s	J73x!,!O
*min	R51
-words	R51
*not	Rk!A
*of	Fl!A-^'H33
*payment	Rs"f
*required	J21y%"31!F
+fc	R_":
*text	Rt&?
+he	Rd#f
+itle	>21"1"1"1#1t%",?)1!F
+o	Rd#m
*url	Rt&?
)s are	Rl!%
&s a	Js!:h!f
)ll	Rb#3
)n	J~%:1%5&
*d	Jj!&d#*
)sking	Rb#f
(create	R}"3
(early	Rn%&
(nobody	Rr#f
*thing	Jt!AP,l!3
(something	J_&33,
)uch	Rn#:
(temporary	Rr!t
)hat	:i!3"f%:'t%H"3-f#:2m@f,O(:%:(3):;:
*e	JL,G%c#O
+m	Rj!O
+se	Rq!%
)o	Ru&O
(utf	R':
+16	R':
(when	Jp%&:&
+re	Rj!%
)ith	Jw!A*f
,out	Ru!O
(you	Rr#f
&t a	Rf#:
)nd	RO:
(codes	R>,
(for	>B:T,8O/,1HSO#,3:
(it	Rz!3
(leave	RP:
(one	Rn&T
(the	J",-,a",
)o	>%:p!3,,&:Of%f)3V&
'ime the	Rw&:
&while 503	Rr#f
,in	Rk&3
,the	Rf%3
,your	Rr!3
%sure how	Ro!A
*if	Rs#f
*the	Rb%:
*yours	Rs!V
#dia players	Rd":
`)
