sitegenSearch("n835dfc4a-14",`!expectation old	Rc#:
.rfc	Rx!:
.to	Rx!f
.with	Rc#:
-s about	Rc#3
(ed a	Rq"?
,nd	J0,m&:
+back	Re&,
+it	Ro%&
+or	Rz!:
+the	Ry#f
.re	R}&3
,o	Jz!3B&8:!A
(ing a	Rh"H
,every	R{!H
,http	Rt#H
,the	Ro"H
(s a	R}%,
+nd	Rm!3
*for	Rq#f
*http	R_%&
*it	Rf"H
*json	R}&O
*one	R{%O
+r	R_'O
*something	Rl!A
*that	Rr#,
,e	R4,
-m	Rm&H
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
`)
