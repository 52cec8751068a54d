sitegenSearch("n0dd2e32a-12",`!compressing the	Rx"H
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
%dition a	Jy"3b"3
-nd	Fh!Aa!3",
.swers	Rh":
,belongs	Ry"O
,can	Rv"3
-ompulsory	Rs!O
,decides	Rs!,
.veloper	Rh"f
,hold	Ro!3
,in	Jh!,!A*A
-t	Jh"37H
,kept	Rk#,
,send	R_"A
-tops	Rg#H
-uch	Jk!t]&
,that	Ry"&
.e	Js!O6,!3
,you	Rl!H
+al get	Rh",
.requests	Rh"f
.the	Rg#,
.writes	Ry":
-ly and	Rh!:
+s come	Ry"3
-lead	Rh"3
-on	Ro!3
`)
