sitegenSearch("n382a8262-12",`!complete within	Ru",
*d it	R{!,
,request	Rk#:
,tell	R{%:
,when	Ru&:
*ly alert	Ro!A
*s it	Jr!Ac#O
)ions and	Rk&,
.for	Ri&,
'ies that	Rj#,
&onent all	R|&3
-s	R|&3
,does	R|&3
,leaves	R|&3
&ress it	Rh"f
*ed body	Rz"3
-in	R|"3
.ts	R|"A
-markdown	Rl&:
-on	R_"H
.r	Rz&:
-traffic	Re%,
-version	Rc",
+s may	Ry"H
*ing the	Rx"H
+on in	R|",
.sitegen	Rl&%
.there	Rs"3
.was	R|"3
/ith	Rc"3
-s and	R|"3
&ulsory and	Rx%,
-refuse	Rs!O
'ted and	Rr"3
+from	Ru!A
+searched	Rz!f
,omething	Ry!3
)r inside	Rt%3
,tself	Rq%3
+stopped	Rq%&
+the	Rq%&
*s may	Rq%:
)s a	Rz!H
+or	Rs!,
(ing 500	Rr#3
,both	Rw!f
#ncern of	Rd#f
+ne	Ru!H
*that	Rj"f
)ed a	Re!m
-nd	Rm#:
-s	Rr#H
,carry	Rb#O
-hange	Rc#O
)s a	Rp#O
+one	Rf#,
'ssion to	Rr!,
&lude from	Ri!%
+whoever	Rp"f
*s that	Rv#,
(sion in	R_#f
&urrency group	Ri&1
%dition a	Jy"3c"3
`)
