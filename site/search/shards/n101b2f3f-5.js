sitegenSearch("n101b2f3f-5",`!conclude whoever	Rv"f
*s that	R|#,
(sion in	Rf#f
&urrency group	Ro&1
%dition a	N_#3c"3
-nd	Jn!Aa!3",
.swers	Rn":
,belongs	R_#O
,can	R|"3
-ompulsory	Ry!V
,decides	Ry!,
.veloper	Rn"f
,hold	Ru!3
,in	Nn!,!A*A
-t	Nn"37H
,kept	Rq#,
,send	Rf"A
-tops	Rm#H
-uch	Nq!{!]&
,that	R_#&
.e	Ny!V6,!3
,you	Rr!H
+al get	Rn",
.requests	Rn"f
.the	Rm#,
.writes	R_#:
-ly and	Rn!:
+s come	R_#3
-lead	Rn"3
-on	Ru!3
-too	Rn":
-unasked	Rm#:
%f nginxconf	Ru&m
&ig caddy	Rr&1
)global	Ro&1
)has	Ry&H
)json	Nr&%!A&,
)make	Ro&*
)nginx	Nm&"'*
)reminds	Rr&:
)s3	Ro&H
*erver	Rm&d
)with	Ru%:
(uration and	Np!^n"3
0because	Rw#,
0changes	Rr&:
0fault	Rs%:
1ile	Ro"3
4s	R_'O
0has	Rg#H
0if	Rv"m
1s	Rw#:
0says	N{!Hg"&
1ee	Rm&f
0to	Nq#3K&
0we	Ra&3
*e it	Ro"3
,the	Ro",
+d and	R{#3
.s	Rz"3
-google	Rg#O
-otherwise	Rs#O
-to	Nv"39:
'rmed private	Rv"f
`)
