sitegenSearch("n51048ec1-14",`!computed something	R{!3
)r inside	Rv%3
,tself	Rs%3
+stopped	Rs%&
+the	Rs%&
*s may	Rs%:
)s a	R|!H
+or	Ru!,
(ing 500	Rt#3
,both	Ry!f
#ncern of	Rf#f
+ne	Rw!H
*that	Rl"f
)ed a	Rg!m
-nd	Ro#:
-s	Rt#H
,carry	Rd#O
-hange	Re#O
)s a	Rr#O
+one	Rh#,
'ssion to	Rt!,
&lude from	Rk!%
+whoever	Rr"f
*s that	Rx#,
(sion in	Rb#f
&urrency group	Rk&1
%dition a	J{"3c"3
-nd	Fj!Aa!3",
.swers	Rj":
,belongs	R{"O
,can	Rx"3
-ompulsory	Ru!O
,decides	Ru!,
.veloper	Rj"f
,hold	Rq!3
,in	Jj!,!A*A
-t	Jj"37H
,kept	Rm#,
,send	Rb"A
-tops	Ri#H
-uch	Jm!t]&
,that	R{"&
.e	Ju!O6,!3
,you	Rn!H
+al get	Rj",
.requests	Rj"f
.the	Ri#,
.writes	R{":
-ly and	Rj!:
+s come	R{"3
-lead	Rj"3
-on	Rq!3
-too	Rj":
-unasked	Ri#:
%f nginxconf	Rq&m
&ig caddy	Rn&1
)global	Rk&1
)has	Ru&H
)json	Jn&%!A&,
)make	Rk&*
)nginx	Ji&"'*
)reminds	Rn&:
)s3	Rk&H
*erver	Ri&d
`)
