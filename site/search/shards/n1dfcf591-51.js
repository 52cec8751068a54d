sitegenSearch("n1dfcf591-51",`!mdn early	Rw!:
&fetch	Jm":?:
&http	Rn":
&issue	Re%&
&sprints	Re%3
'tatus	Rk!m
&what	Re%3
#x commonmark	Rn&m
"e docs	Rh&,
%whether	R~",
#an 303	Rf"3
'a	Jo!:[H
(nything	Rl"3
(uthentication	Rm%a
'compared	Rb#h
'how	Rv&8
'it	RS,
'near	Rj&:
(othing	Fy#:4%I%
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
`)
