sitegenSearch("n7a9692f5-10",`!expectation failed	Fh!A*A"HN(!?
.in	Rt!:
.old	R~":
.rfc	Rt!:
.to	Rt!f
.with	R~":
-s about	R~"3
(ed a	Rm"?
,nd	J0,i&:
+back	Ra&,
+it	Rk%&
+or	Rv!:
+the	Ru#f
.re	Ry&3
,o	Fv!3B&8:!A
(ing a	Rd"H
,every	Rw!H
,http	Rp#H
,the	Rk"H
(s a	Ry%,
+nd	Ri!3
*for	Rm#f
*http	R{#&
*it	Rb"H
*json	Ry&O
*one	Rw%O
+r	R{&O
*something	Rh!A
*that	Rn#,
,e	R4,
-m	Ri&H
&nsive part	Rh#H
,work	Rq!,
&rience adds	Rc%3
(ment called	Rq#,
-until	Rx!H
-with	Rt#,
,al a	Rs#,
/document	Rb",
/there	Rj!:
,s to	Rt#,
%ire a	Rw"O
(d all	R{&&
+nd	Jj",~!{'
*credentials	Rt%H
*key	Ro!:
*or	Fe!,!^e"&!,T3
*password	Rt%(!?
+lan	Ro"H
*revoked	Je!3!:!ma",
*session	Ro%,
+igned	Rw%,
+tands	Rm%,
-tus	Re!1
*title	Rm%?
+oken	Je!1!ox#3
*was	Rn"3
)token title	Re!1
(s 2026	RU1
.0131	RU1
*and	Jh"3n!:
*content	R_"3
1location	R_"3
*date	Rf&O
*for	Rf"O
`)
