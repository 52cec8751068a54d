sitegenSearch("n7e03657c-8",`!missing repeated	Ri!3
+ight	R_"3
/s	Rr!^
+un	Rv%:
*scope	Ji!:L?!H
,ript	R}!H
+g013	Rj&O
-20	Rj&V
.4	Rj&V
+o	Rq"A
+tatus	Rt"?
*that	Rx#3
,e	Jr"&GH=,
-re	Ra#H
,is	Rx#,
*what	Rs",
+ithout	Rw"H
+ww	Ry#H
-authenticate	Ry#H
)contentlength amazon	R|":
)js the	Rz&,
)scope title	Rt"?
&pell a	Ro&O
*ed application	Ra#f
8json	Ra#f
-line	Ro#m
)t is	Rn&,
+or	J3,A,
+the	R9,
%take a	R~&3
*files	R}%,
*in	Ru#,
+t	Ry":
*looks	Rd#H
*of	J+,X,O&
)s a	Rx&3
,cross	J}!V#V"V
,pache	R|#:
,round	Rr!%
,s	Ri!^
+caching	Rp%&
+do	Ri&3
+formerly	Ru&3
+may	Rq!:
,ust	Rt!%
+near	Rx&A
+that	Jt"Vv!%
-en	R.,
,itle	Ru&3
+with	Jr!(j"A
&yped address	Rs!O
+esris	Rl%,
+it	Rj%:
+or	J<,.,
%used sg082	Rz&H
#x points	Rs!%
&up	R}%:
%ed in	Rx#,
(up	Jk!J(%
(with	Rx&A
%ing versions	R|!H
%up the	R}%:
"js cjs	Rs&m
"kcol does	Rv#3
"m dd	Jl&30V!{#
`)
