sitegenSearch("n51048ec1-13",`!compares with	Rk!3
(ing accept	Ru"H
,the	R~"H
/n	R{"H
)son fails	R~!H
-in	R{"H
&etes with	Ry!H
&ile and	Rl!^
*look	Rl!3
*the	R0,
)d and	Rq&t
)rs linters	Rp&,
&lains of	Rs#3
'ete 0	Rz!:!?
+1	Rz!?
+a	Ri&3
,nd	Rg#3!A
,t	R_":
+but	R~&3
+fail	R_#h
+has	Rz!3
+it	Jt#,:V
+new	Re"H
+or	Rg#3
+put	Rk&%
+recipes	Rk&&
+starts	Rz!3
+the	Jm#&&,
,ook	R_#:
+within	Rw",
*d it	R}!,
,request	Rm#:
,tell	R}%:
,when	Rw&:
*ly alert	Rq!A
*s it	Jt!Ac#O
)ions and	Rm&,
.for	Rk&,
'ies that	Rl#,
&onent all	R~&3
-s	R~&3
,does	R~&3
,leaves	R~&3
+s are	Ro&,
&ress it	Rj"f
*ed body	R|"3
-in	R~"3
.ts	R~"A
-markdown	Rn&:
-on	Rb"H
.r	R|&:
-traffic	Rg%,
-version	Re",
+s may	R{"H
*ing the	Rz"H
+on in	R~",
.sitegen	Rn&%
.there	Ru"3
.was	R~"3
/ith	Re"3
-s and	R~"3
&ulsory and	Rz%,
-refuse	Ru!O
'ted and	Rt"3
+from	Rw!A
+searched	R|!f
`)
