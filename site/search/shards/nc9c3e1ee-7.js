sitegenSearch("nc9c3e1ee-7",`!missing right	R}!3
/s	Rp!^
+un	Rt%:
*scope	Jg!:L?!H
,ript	R{!H
+g013	Rh&O
-20	Rh&V
.4	Rh&V
+o	Ro"A
+tatus	Rr"?
*that	Rv#3
,e	Fp"&GH=,
-re	R~"H
,is	Rv#,
*what	Rq",
+ithout	Ru"H
+ww	Rw#H
-authenticate	Rw#H
)contentlength amazon	Rz":
)js the	Rx&,
)scope title	Rr"?
&pell a	Rm&O
*ed application	R~"f
8json	R~"f
-line	Rm#m
)t is	Rl&,
+or	J3,A,
+the	R9,
%take a	R|&3
*files	R{%,
*in	Rs#,
+t	Rw":
*looks	Rb#H
*of	F+,W,N&
)s a	Rv&3
,cross	F{!V#V"V
,pache	Rz#:
,round	Rp!%
,s	Rg!^
+caching	Rn%&
+do	Rg&3
+formerly	Rs&3
+may	Ro!:
,ust	Rr!%
+near	Rv&A
+that	Jr"Vv!%
-en	R.,
,itle	Rs&3
+with	Jp!(j"A
&yped address	Rq!O
+esris	Rj%,
+it	Rh%:
+or	J<,.,
%used sg082	Rx&H
#x points	Rq!%
&up	R{%:
%ed in	Rv#,
(up	Ji!J(%
(with	Rv&A
%ing versions	Rz!H
%up the	R{%:
"js cjs	Rq&m
"kcol does	Rt#3
"m dd	Jj&30V!{#
"ned it	Ry&8
`)
