sitegenSearch("nc678332a-12",`!mdn status	Rk!m
&what	Re%3
#x commonmark	Ro&m
"e docs	Rh&,
%whether	R~",
#an 303	Rf"3
'a	Jo!:[H
(nything	Rl"3
(uthentication	Rm%a
'compared	Rb#h
'how	Rw&8
'it	RS,
'near	Rj&:
(othing	Fy#:4%J%
'on	R_&X
'serving	Rk#O
(omething	Ro"f
'that	>o!O:3>3,O,Q8:-O'&"&
)e	Rn!t
(o	Rk!5
'which	Rq!&
&ing a	J7,t!&
+bove	Re%3
+n	Rl%&
,d	FY,c!HK3;3
+s	Ri!^
*because	R58
,fore	Rw"O
*came	Rr%3
*differs	Rh#f
+oes	Rf#H
*follows	R43
*if	R_#H
+n	J_#&~!3
+s	J73t!,!O
*min	R51
-words	R51
*not	Rg!A
*of	Fh!A-^'H33
*payment	Ro"f
*required	F21u%"31!F
+fc	R{!:
*text	Rp&?
+he	R_#f
+itle	>21"1"1"1#1p%",?)1!F
+o	R_#m
*url	Rp&?
)s are	Rh!%
&s a	Jo!:h!f
)ll	R}"3
)n	Fz%:1%5&
*d	Jf!&d#*
)sking	R}"f
(create	Ry"3
(early	Rj%&
(nobody	Rn#f
*thing	Jp!AP,
(something	J{%33,
)uch	Rj#:
(temporary	Rn!t
)hat	:e!3"f%:'t%H"3-f#:2m@f,O(:%:(3):;:
`)
