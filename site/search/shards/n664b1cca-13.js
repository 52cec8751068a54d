sitegenSearch("n664b1cca-13",`!expects them	Rm&H
&nsive part	Rl#H
,work	Ru!,
&rience adds	Rg%3
(ment called	Ru#,
-until	R|!H
-with	Rx#,
,al a	Rw#,
/document	Rf",
/there	Rn!:
,s to	Rx#,
%ire a	R{"O
(d all	R_'&
+nd	Jn",~!{'
*credentials	Rx%H
*key	Rs!:
*or	Ji!,!^e"&!,T3
*password	Rx%(!?
+lan	Rs"H
*revoked	Ji!3!:!ma",
*session	Rs%,
+igned	R{%,
+tands	Rq%,
-tus	Ri!1
*title	Rq%?
+oken	Ji!1!ox#3
*was	Rr"3
)token title	Ri!1
(s 2026	RV1
.0131	RV1
*and	Jl"3n!:
*content	Rd"3
1location	Rd"3
*date	Rj&O
*for	Rj"O
+rom	Rj&t
*it	Ro"O
*obsolete	R~&3
+r	JV:6:*:
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
`)
