sitegenSearch("n284c8488-4",`!refuses the	J~",]3
-m	R{&O
,ree	Rq!1
+o	Br"&+f",-&,&D,<&!<
*without	Rg!%
'ing a	J~"H"H
,nd	Rl#V
+depth	Ru#H
+head	Rt"H
#gion begins	R;:
)name	R;:
)of	R;&!,
*nly	Jl#3g!t
*r	Rw#3
)setup	Rq&t
(s may	Rq&t
&ster the	Rk!^
*ed 103	Rl%&
-308	Rm%&
-451	Rt%&
-a	Rh!,
.nd	RG3
-but	Jr!QPf
-code	:G&D%)%h!:+H/:&:':):%A'f*:.3
1s	Fk!^"Ah"3
-error	Ry&F
-for	BU,7A.,#&u!%
-http	Jr!&}!&
-is	Rh&f
.ts	R|&,
-meaning	Rt%3
-name	Rv#,
.ginx	Rq!,
-on	Rx"H
/e	JH:4:
-phrase	Jg#fw!3
-redirects	Rt%H
/lative	R}#:
-the	Re&V
0n	RU:
0re	R~#:
-yyyy	Rx&{#
1mmdd	Rx&{#
*ing them	Rn%%
(ration ended	RU3
/has	RU,
/is	Rz!,
/of	Jk!An!m
/was	Fj!O*,(3
)ies and	JF,k%A
)y a	Rp&3
,nd	>F&"&"&"&BHGfj"H1(
,t	Rn!3
+cacheable	Rh&"
-lls	RI3
,olumn	F/,",;,_%f!m
,sv	BG3"3"3_%"3H
+disagrees	RI(
,oes	Rp&:
+entries	Rh&,
,xample	Rk&*!8
+file	BG1"1"1_%"3F
`)
