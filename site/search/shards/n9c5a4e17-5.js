sitegenSearch("n9c5a4e17-5",`!expects that	Rt#,
,e	R5,
-m	Ro&H
&nsive part	Rn#H
,work	Rw!,
&rience adds	Ri%3
(ment called	Rw#,
-until	R~!H
-with	Rz#,
,al a	Ry#,
/document	Rh",
/there	Rp!:
,s to	Rz#,
%ire a	R}"O
(d all	Rb'&
+nd	Np",~!{'
*credentials	Rz%H
*in	Ry!^
*key	Ru!:
*or	Jk!,!^e"&!,T3
*password	Rz%(!?
+lan	Ru"H
*revoked	Nk!3!:!ma",
*session	Ru%,
+igned	R}%,
+tands	Rs%,
-tus	Rk!1
*title	Rs%?
+oken	Nk!1!ox#3
*was	Rt"3
)token title	Rk!1
(s 2026	RW1
.0131	RW1
*and	Nn"3n!:
*content	Rf"3
1location	Rf"3
*date	Rl&O
*for	Rl"O
+rom	Rl&t
*it	Rq"O
*obsolete	Ra'3
+r	JW:7:*:
*replaced	Rv&H
2by	Rv&H
+fc	Rm!,
*tell	RY,
+he	JW,TO#3
+ime	Rq!T
.strftime	Rq!T
*until	R|&{#
*value	Rn%:
,ry	Rn"&
*which	Rb',
,oever	Rb'3
+ith	NY:s#t
'y and	Ri"O
)out	Rk!^
%lain 404	Rm&"
*an	R~#A
*code	Rm&M
*how	Rm#3
*it	Ru&t
*more	Rr%%
*not	Rm&O
`)
