sitegenSearch("n900cad09-14",`!compares with	Rm!3
(ing accept	Rw"H
,the	Ra#H
/n	R}"H
)son fails	Ra"H
-in	R}"H
&etes with	R{!H
&ile and	Rn!^
*look	Rn!3
*the	R0,
)d and	Rs&t
)rs linters	Rr&,
&lains of	Ru#3
'ete 0	R|!:!?
+1	R|!?
+a	Rk&3
,nd	Ri#3!A
,t	Rb":
+but	Ra'3
+fail	Rb#h
+has	R|!3
+it	Jv#,:V
+new	Rg"H
+or	Ri#3
+put	Rm&%
+recipes	Rm&&
+starts	R|!3
+the	Jo#&&,
,ook	Rb#:
+within	Ry",
*d it	R_",
,request	Ro#:
,tell	R_&:
,when	Ry&:
*ly alert	Rs!A
*s it	Jv!Ac#O
)ions and	Ro&,
.for	Rm&,
'ies that	Rn#,
&onent all	Ra'3
-s	Ra'3
,does	Ra'3
,leaves	Ra'3
+s are	Rq&,
&ress it	Rl"f
*ed body	R~"3
-in	Ra#3
.ts	Ra#A
-markdown	Rp&:
-on	Rd"H
.r	R~&:
-traffic	Ri%,
-version	Rg",
+s may	R}"H
*ing the	R|"H
+on in	Ra#,
.sitegen	Rp&%
.there	Rw"3
.was	Ra#3
/ith	Rg"3
-s and	Ra#3
&ulsory and	R|%,
-refuse	Rw!O
'ted and	Rv"3
+from	Ry!A
+searched	R~!f
`)
