sitegenSearch("nbf3b0a2a-3",`!missing rights	Rn!^
+un	Rr%:
*scope	Je!:L?!H
,ript	Ry!H
+g013	Rf&O
-20	Rf&V
.4	Rf&V
+o	Rm"A
+tatus	Rp"?
*that	Rt#3
,e	Fn"&GH=,
-re	R|"H
,is	Rt#,
*what	Ro",
+ithout	Rs"H
+ww	Ru#H
-authenticate	Ru#H
)contentlength amazon	Rx":
)js the	Rv&,
)scope title	Rp"?
&pell a	Rk&O
*ed application	R|"f
8json	R|"f
-line	Rk#m
)t is	Rj&,
+or	J3,A,
+the	R9,
%take a	Rz&3
*files	Ry%,
*in	Rq#,
+t	Ru":
*looks	R_#H
*of	F+,U,N&
)s a	Rt&3
,cross	Fy!V#V"V
,pache	Rx#:
,round	Rn!%
,s	Re!^
+caching	Rl%&
+do	Re&3
+formerly	Rq&3
+may	Rm!:
,ust	Rp!%
+near	Rt&A
+that	Jp"Vv!%
-en	R.,
,itle	Rq&3
+with	Jn!(j"A
&yped address	Ro!O
+esris	Rh%,
+it	Rf%:
+or	J<,.,
%used sg082	Rv&A
#x points	Ro!%
&up	Ry%:
%ed in	Rt#,
(up	Jg!J(%
(with	Rt&A
%ing versions	Rx!H
%up the	Ry%:
"js cjs	Ro&m
"kcol does	Rr#3
"m dd	Jh&30O!{"
"ned it	Rw&8
`)
