sitegenSearch("n902f85ea-13",`!expires contentlocation	Rb"3
*date	Rh&O
*for	Rh"O
+rom	Rh&t
*it	Rm"O
*obsolete	R|&3
+r	FU:5:*:
*replaced	Rr&H
2by	Rr&H
+fc	Ri!,
*tell	RW,
+he	FU,RO#3
+ime	Rm!T
.strftime	Rm!T
*until	Rx&{#
*value	Rj%:
,ry	Rj"&
*which	R}&,
,oever	R}&3
+ith	JW:q#t
'y and	Re"O
)out	Rg!^
%lain 404	Ri&"
*an	Rz#A
*code	Ri&M
*how	Ri#3
*it	Rq&t
*more	Rn%%
*not	Ri&O
*the	Bj!V&%B3<,%3=,
)ed 0.1	Rq!V
,all	RG,
-nd	Rg&(
,in	Ri&O
)s 404	RX3
+and	R}&,
+findings	Ry&^
+how	Rm&O
+it	Rg%3
+the	Rr!%
+what	Rc#f
-y	Jt!O83
'nation a	J5,t"3
/nd	Rt%:
.rfc	Rl#:
.that	Rg#3
/o	Rq"3
&icit freshness	:i!,4O"O"O'O(O&O"O&O"O'O-O+O#O#O
+lifetime	Je"O)O
+only	Rn%%
+port	R{%3
+time	Ri!,
&orer used	Rs%3
%ort 77	Rb"?
)a	R}!3
*n	Rd%3
+d	Rf&3
)exists	Ru"3
(er this	Rq!3
(s 17	Rd%8
,csv	Rd%8
*202	Rd%8
*71	Ru!?
*http	Fu!?*?h!1!?
*jobs	R}!?
*orders	Jb"???
`)
