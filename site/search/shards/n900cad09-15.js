sitegenSearch("n900cad09-15",`!computed something	R}!3
)r inside	Rx%3
,tself	Ru%3
+stopped	Ru%&
+the	Ru%&
*s may	Ru%:
)s a	R~!H
+or	Rw!,
(ing 500	Rv#3
,both	R{!f
#ncern of	Rh#f
+ne	Ry!H
*that	Rn"f
)ed a	Ri!m
-nd	Rq#:
-s	Rv#H
,carry	Rf#O
-hange	Rg#O
)s a	Rt#O
+one	Rj#,
'ssion to	Rv!,
&lude from	Rm!%
+whoever	Rt"f
*s that	Rz#,
(sion in	Rd#f
&urrency group	Rm&1
%dition a	J}"3c"3
-nd	Jl!Aa!3",
.swers	Rl":
,belongs	R}"O
,can	Rz"3
-ompulsory	Rw!O
,decides	Rw!,
.veloper	Rl"f
,hold	Rs!3
,in	Jl!,!A*A
-t	Jl"37H
,kept	Ro#,
,send	Rd"A
-tops	Rk#H
-uch	Jo!t]&
,that	R}"&
.e	Jw!O6,!3
,you	Rp!H
+al get	Rl",
.requests	Rl"f
.the	Rk#,
.writes	R}":
-ly and	Rl!:
+s come	R}"3
-lead	Rl"3
-on	Rs!3
-too	Rl":
-unasked	Rk#:
%f nginxconf	Rs&m
&ig caddy	Rp&1
)global	Rm&1
)has	Rw&H
)json	Jp&%!A&,
)make	Rm&*
)nginx	Jk&"'*
)reminds	Rp&:
)s3	Rm&H
*erver	Rk&d
`)
