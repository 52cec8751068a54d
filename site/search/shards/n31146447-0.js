sitegenSearch("n31146447-0",`!condition developer	Rl"f
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
)with	Rs%:
(uration and	Jn!^n"3
0because	Ru#,
0changes	Rp&:
0fault	Rq%:
1ile	Rm"3
4s	R}&O
0has	Re#H
0if	Rt"m
1s	Ru#:
0says	Jy!Hg"&
1ee	Rk&f
0to	Jo#3K&
0we	R~%3
*e it	Rm"3
,the	Rm",
+d and	Ry#3
.s	Rx"3
-google	Re#O
-otherwise	Rq#O
-to	Jt"39:
'rmed private	Rt"f
)s its	Rn%3
+that	Rr!^
-e	Rd&3!:
&lict and	J-,o"&!,
+by	R}"f
+lies	Rz",
+marks	Ru&,
+name	Rz"H
+status	Rz"?
+title	Rz"?
+with	Rz"f
*ing lock	Rg#3
`)
