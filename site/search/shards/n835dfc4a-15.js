sitegenSearch("n835dfc4a-15",`!expires or	JV:6:*:
*replaced	Rt&H
2by	Rt&H
+fc	Rk!,
*tell	RX,
+he	JV,SO#3
+ime	Ro!T
.strftime	Ro!T
*until	Rz&{#
*value	Rl%:
,ry	Rl"&
*which	R_',
,oever	R_'3
+ith	JX:r#t
'y and	Rg"O
)out	Ri!^
%lain 404	Rk&"
*an	R|#A
*code	Rk&M
*how	Rk#3
*it	Rs&t
*more	Rp%%
*not	Rk&O
*the	Bl!V&%B3<,%3=,
)ed 0.1	Rs!V
,all	RG,
-nd	Ri&(
,in	Rk&O
)s 404	RY3
+and	R_',
+findings	R{&^
+how	Ro&O
+it	Ri%3
+the	Rt!%
+what	Re#f
-y	Jv!O83
'nation a	J5,v"3
/nd	Rv%:
.rfc	Rn#:
.that	Ri#3
/o	Rs"3
&icit freshness	:k!,4O"O"O'O(O&O"O&O"O'O-O+O#O#O
+lifetime	Jg"O)O
+only	Rp%%
+port	R}%3
+time	Rk!,
&orer used	Ru%3
%ort 77	Rd"?
)a	R_"3
*n	Rf%3
+d	Rh&3
)exists	Rw"3
(er this	Rs!3
(s 17	Rf%8
,csv	Rf%8
*202	Rf%8
*71	Rw!?
*http	Jw!?*?h!1!?
*jobs	R_"?
*orders	Jd"???
0csv	Jd"???
&se headers	Fi!V":-:!mVH
%r job	Rs!1
'sum	Rs!1
&ession as	Rt&H
`)
