sitegenSearch("n284c8488-11",`!reported text	Ri&,
,he	Rd#A
+with	Rd"3
(html http	Rl#?
(ing an	R{!H
,more	Rf#V
(pdf failed	Rr"k
(s 2000	Rv#?
,25	Rc"?
-6	Jt"?"?
.10	Jt"?"?
0csv	Ru"?
0json	Ru"?
*318	Rv!?
*42	R}%1
*511	Rw#o
*999	Rp%X
*a	Jg!tU:
+n	Rk%A
+re	Fm"?)?C?
*errors	Rq!A
+very	Rm&V
*first	Rq#?
*http	Fv!?8?E?,1
*it	Je"HSH
*like	Rv"H
*of	Rs"m
*show	Rh&{!
*that	Jf#::,
,e	Jo#H=O
+oday	Rm"?
*when	Rh!f
+ith	Fx!A#,g#&
&sitories other	Rg!H
/under	Rl#:
+y below	Rk&3
-or	Ru&:
-so	Rl&A
-who	Ru&:
%resentation for	Rs",
1of	Rg#O
#q applies	Rj#H
&example	Ry#?
&status	Rj#H
&too	R}"&
%uest 1312	Rg%3
*303	Rj!,
*5xx	Rj!,
*a	Bk!:(3GH*f2f
+fter	F}!HJ:w!,
/wards	R{&H
+gain	Bn":.,.?#3j!M*?
+lso	Re"3
+n	Rx":
,d	6g!t",0,"3%3!:%,%H*,)f#&%&%H%O*f+m#m#,"H',&,8,3,%%&3
+re	Rk#&
,rived	Rn'&
+s	Bj!,%*)f%f-3.h
+t	Fm":,H9f
+ws	R}%3
*be	Ri#,
`)
