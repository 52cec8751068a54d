sitegenSearch("n101b2f3f-4",`!complete put	Ro&%
+recipes	Ro&&
+starts	R~!3
+the	Nq#&&,
,ook	Rd#:
+within	R{",
*d it	Rb",
,request	Rq#:
,tell	Rb&:
,when	R{&:
*ly alert	Ru!A
*s it	Nx!Ac#O
)ions and	Rq&,
.for	Ro&,
'ies that	Rp#,
&onent all	Rc'3
-s	Rc'3
,does	Rc'3
,leaves	Rc'3
,that	Rj!,
+s are	Rs&,
-where	R2:
&ress it	Rn"f
*ed body	Ra#3
-in	Rc#3
.ts	Rc#A
-markdown	Rr&:
-on	Rf"H
.r	Ra':
-traffic	Rk%,
-version	Ri",
+s may	R_#H
*ing the	R~"H
+on in	Rc#,
.sitegen	Rr&%
.there	Ry"3
.was	Rc#3
/ith	Ri"3
-s and	Rc#3
&ulsory and	R~%,
-refuse	Ry!V
'ted and	Rx"3
+from	R{!A
+searched	Ra"f
,omething	R_"3
)r inside	Rz%3
,tself	Rw%3
+stopped	Rw%&
+the	Rw%&
*s may	Rw%:
)s a	Ra"H
+or	Ry!,
(ing 500	Rx#3
,both	R}!f
#ncern of	Rj#f
+ne	R{!H
*that	Rp"f
)ed a	Rk!m
-nd	Rs#:
-s	Rx#H
,carry	Rh#O
-hange	Ri#O
)s a	Rv#O
+one	Rl#,
'ssion to	Rx!,
&lude from	Ro!%
`)
