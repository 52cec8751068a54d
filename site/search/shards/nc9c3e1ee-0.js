sitegenSearch("nc9c3e1ee-0",`!mean nothing	F{#:4%J%
'on	Rb&X
'serving	Rm#O
(omething	Rq"f
'that	>q!O:3>3,O,Q8:-O'&"&
)e	Rp!t
(o	Rm!5
'which	Rs!&
&ing a	J7,v!&
+bove	Rg%3
+n	Rn%&
,d	F[,c!HK3;3
+s	Rk!^
*because	R58
,fore	Ry"O
*came	Rt%3
*differs	Rj#f
+oes	Rh#H
*follows	R43
*if	Rb#H
+n	Jb#&~!3
+s	J73v!,!O
*min	R51
-words	R51
*not	Ri!A
*of	Fj!A-^'H33
*payment	Rq"f
*required	F21w%"31!F
+fc	R}!:
*text	Rr&?
+he	Rb#f
+itle	>21"1"1"1#1r%",?)1!F
+o	Rb#m
*url	Rr&?
)s are	Rj!%
&s a	Jq!:h!f
)ll	R_#3
)n	F|%:1%5&
*d	Jh!&d#*
)sking	R_#f
(create	R{"3
(early	Rl%&
(nobody	Rp#f
*thing	Fr!AP,l!3
(something	J}%33,
)uch	Rl#:
(temporary	Rp!t
)hat	:g!3"f%:'t%H"3-f#:2m@f,O(:%:(3):;:
*e	FL,E%c#O
+m	Rh!O
+se	Ro!%
)o	Rs&O
(utf	R':
+16	R':
(when	Jn%&:&
+re	Rh!%
)ith	Ju!A*f
,out	Rs!O
(you	Rp#f
&t a	Rd#:
)nd	RO:
(codes	R>,
(for	>B:R,8O/,1HSO#,3:
`)
