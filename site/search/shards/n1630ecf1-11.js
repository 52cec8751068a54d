sitegenSearch("n1630ecf1-11",`!meaning does	Rf#H
*follows	R43
*if	R_#H
+n	J_#&}!3
+s	J73t!,!O
*min	R51
-words	R51
*not	Rg!A
*of	Fh!A-^'H33
*payment	Ro"f
*required	F21u%"21!F
+fc	R{!:
*text	Ro&?
+he	R_#f
+itle	>21"1"1"1#1p%"+?)1!F
+o	R_#m
*url	Ro&?
)s are	Rh!%
&s a	Jo!:h!f
)ll	R}"3
)n	Fz%:1%4&
*d	Jf!&d#*
)sking	R}"f
(create	Ry"3
(early	Rj%&
(nobody	Rn#f
*thing	Jp!AP,
(something	R{%3
)uch	Rj#:
(temporary	Rn!t
)hat	:e!3"f%:'t%H"3-f#:2m@f,O(:%:(3):;:
*e	FL,C%b#O
+m	Rf!O
+se	Rm!%
)o	Rp&O
(utf	R':
+16	R':
(when	Jl%&:&
+re	Rf!%
)ith	Js!A*f
,out	Rq!O
(you	Rn#f
&t a	Rb#:
)nd	RO:
(codes	R>,
(for	>B:P,8O/,1HSO#,3:
(it	Rv!3
(leave	RP:
(one	Rj&T
(the	F",-,|!,
)o	>%:l!3,,&:Of%f)3V&
'ime the	Rr&:
&while 503	Rn#f
,in	Rg&3
,the	Rb%3
,your	Rn!3
%sure how	Rk!A
*if	Ro#f
*the	R}#:
*yours	Ro!V
#dia players	R_":
`)
