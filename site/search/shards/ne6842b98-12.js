sitegenSearch("ne6842b98-12",`!reported compare	Rc!:
+d	Rf"?
+since	RU8
+text	Rk&,
,he	Rf#A
+with	Rf"3
(html http	Rn#?
(ing an	R}!H
,more	Rh#V
(pdf failed	Rt"k
(s 2000	Rx#?
,25	Re"?
-6	Jv"?"?
.10	Jv"?"?
0csv	Rw"?
0json	Rw"?
*318	Rx!?
*42	R_&1
*511	Ry#o
*999	Rr%X
*a	Ji!tU:
+n	Rm%A
+re	Jo"?)?C?
*errors	Rs!A
+very	Ro&V
*first	Rs#?
*http	Fx!?8?E?,1
*it	Jg"HSH
*like	Rx"H
*of	Ru"m
*show	Rj&{!
*that	Jh#::,
,e	Jq#H=O
+oday	Ro"?
*when	Rj!f
+ith	Jz!A#,g#&
&sitories other	Ri!H
/under	Rn#:
+y below	Rm&3
-or	Rw&:
-so	Rn&A
-who	Rw&:
%resentation for	Ru",
1of	Ri#O
#q applies	Rl#H
&example	R{#?
&status	Rl#H
&too	R_#&
%uest 1312	Ri%3
*303	Rl!,
*5xx	Rl!,
*a	Bm!:(3GH*f2f
+fter	J_"HJ:w!,
/wards	R}&H
+gain	Bp":.,.?#3j!M*?
+lso	Rg"3
+n	Rz":
,d	6i!t",0,"3%3!:%,%H*,)f#&%&%H%O*f+m#m#,"H',&,8,3,%%&3
+re	Rm#&
,rived	Rq'&
+s	Bl!,%*)f%f-3.h
`)
