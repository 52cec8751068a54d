sitegenSearch("nf2916902-12",`!computer inside	Rt%3
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
-too	Rh":
-unasked	Rg#:
%f nginxconf	Rn&m
&ig caddy	Rl&1
)global	Ri&1
)has	Rr&H
)json	Jl&%!A%,
)make	Ri&*
)nginx	Jg&"'*
)s3	Ri&H
*erver	Rg&d
)with	Ro%:
(uration and	Jj!^n"3
`)
