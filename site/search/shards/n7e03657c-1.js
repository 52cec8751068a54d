sitegenSearch("n7e03657c-1",`!mdn status	Ro!m
&what	Ri%3
#x commonmark	Rs&m
"e docs	Rl&,
%whether	Rc#,
#an 303	Rj"3
'a	Js!:[H
(nything	Rp"3
(uthentication	Rq%a
'compared	Rf#h
'how	R{&8
'it	RT,
'near	Rn&:
(othing	J}#:4%J%
'on	Rd&X
'serving	Ro#O
(omething	Rs"f
'that	>s!O:3>3,O,Q8:-O'&"&
)e	Rr!t
(o	Ro!5
'which	Ru!&
&ing a	J7,x!&
+bove	Ri%3
+n	Rp%&
,d	F],d!HK3;3
+s	Rm!^
*because	R58
,fore	R{"O
*came	Rv%3
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
`)
