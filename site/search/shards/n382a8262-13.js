sitegenSearch("n382a8262-13",`!condition and	Fh!Aa!3",
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
%f nginxconf	Ro&m
&ig caddy	Rl&1
)global	Ri&1
)has	Rs&H
)json	Jl&%!A&,
)make	Ri&*
)nginx	Jg&"'*
)reminds	Rl&:
)s3	Ri&H
*erver	Rg&d
)with	Ro%:
(uration and	Jj!^n"3
0because	Rq#,
0changes	Rl&:
0fault	Rm%:
1ile	Ri"3
4s	Ry&O
0has	Ra#H
0if	Rp"m
1s	Rq#:
0says	Ju!Hg"&
1ee	Rg&f
0to	Jk#3K&
0we	Rz%3
*e it	Ri"3
,the	Ri",
+d and	Ru#3
.s	Rt"3
-google	Ra#O
-otherwise	Rm#O
-to	Jp"39:
'rmed private	Rp"f
)s its	Rj%3
+that	Rn!^
-e	R_&3!:
&lict and	Rv"&!,
+by	Ry"f
+lies	Rv",
`)
