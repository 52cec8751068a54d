sitegenSearch("nc6030421-55",`!reported rust	Rb"&
+since	RT8
,wift	Rb"&
+text	Rg&,
,he	Rb#A
+with	Rb"3
(html http	Rj#?
(ing an	Ry!H
,more	Rd#V
(pdf failed	Rp"k
(s 2000	Rt#?
,25	Ra"?
-6	Jr"?"?
.10	Jr"?"?
0csv	Rs"?
0json	Rs"?
*318	Rt!?
*42	R{%1
*511	Ru#o
*999	Rn%X
*a	Je!tU:
+n	Ri%A
+re	Fk"?)?C?
*errors	Ro!A
+very	Rk&V
*first	Ro#?
*http	Ft!?8?E?,1
*it	Jc"HSH
*like	Rt"H
*of	Rq"m
*show	Rf&{!
*that	Jd#::,
,e	Jm#H=O
+oday	Rk"?
*when	Rf!f
+ith	Fv!A#,f#&
&sitories other	Re!H
/under	Rj#:
+y below	Ri&3
-or	Rr&:
-who	Rr&:
%resentation for	Rq",
1of	Re#O
#q applies	Rh#H
&example	Rw#?
&status	Rh#H
&too	R{"&
%uest 1312	Re%3
*303	Rh!,
*5xx	Rh!,
*a	Bi!:(3GH*f2f
+fter	F{!HJ:v!,
/wards	Rx&H
+gain	Bl":.,.?#3i!M*?
+lso	Rc"3
+n	Rv":
,d	6e!t",0,"3%3!:%,%H*,)f#&%&%H%O*f+m#m#,"H',&,8,3,%%&3
+re	Ri#&
,rived	Rk'&
+s	Bh!,%*)f%f-3.h
+t	Fk":,H9f
`)
