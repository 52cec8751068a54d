sitegenSearch("n902f85ea-12",`!expect100continue in	Ra#f
(ation after	Rv!f
.failed	Fj!A*A"HN(!?
.in	Rv!:
.old	Ra#:
.rfc	Rv!:
.to	Rv!f
.with	Ra#:
-s about	Ra#3
(ed a	Ro"?
,nd	J0,k&:
+back	Rc&,
+it	Rm%&
+or	Rx!:
+the	Rw#f
.re	R{&3
,o	Fx!3B&8:!A
(ing a	Rf"H
,every	Ry!H
,http	Rr#H
,the	Rm"H
(s a	R{%,
+nd	Rk!3
*for	Ro#f
*http	R}#&
*it	Rd"H
*json	R{&O
*one	Ry%O
+r	R}&O
*something	Rj!A
*that	Rp#,
,e	R4,
-m	Rk&H
&nsive part	Rj#H
,work	Rs!,
&rience adds	Re%3
(ment called	Rs#,
-until	Rz!H
-with	Rv#,
,al a	Ru#,
/document	Rd",
/there	Rl!:
,s to	Rv#,
%ire a	Ry"O
(d all	R}&&
+nd	Jl",~!{'
*credentials	Rv%H
*key	Rq!:
*or	Fg!,!^e"&!,T3
*password	Rv%(!?
+lan	Rq"H
*revoked	Jg!3!:!ma",
*session	Rq%,
+igned	Ry%,
+tands	Ro%,
-tus	Rg!1
*title	Ro%?
+oken	Jg!1!ox#3
*was	Rp"3
)token title	Rg!1
(s 2026	RU1
.0131	RU1
*and	Jj"3n!:
*content	Rb"3
`)
