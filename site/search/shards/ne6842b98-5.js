sitegenSearch("ne6842b98-5",`!refuses the	Ja#,]3
-m	R}&O
,ree	Rs!1
+o	Bt"&+f",-&,&D,<&!<
*without	Ri!%
'ing a	Ja#H"H
,nd	Rn#V
+depth	Rw#H
+head	Rv"H
#gion begins	R;:
)name	R;:
)of	R;&!,
*nly	Jn#3g!t
*r	Ry#3
)setup	Rs&t
(s may	Rs&t
&ster the	Rm!^
*ed 103	Rn%&
-308	Ro%&
-451	Rv%&
-a	Rj!,
.nd	RG3
-but	Jt!QPf
-code	:G&F%)%h!:+H/:&:':):%A'f*:.3
1s	Jm!^"Ah"3
-error	R{&F
-for	BV,8A.,#&u!%
-http	Jt!&}!&
-is	Rj&f
.ts	R~&,
-meaning	Rv%3
-name	Rx#,
.ginx	Rs!,
-on	Rz"H
/e	JH:5:
-phrase	Ji#fw!3
-redirects	Rv%H
/lative	R_%:
-the	Rg&V
0n	RV:
0re	Ra%:
-yyyy	Rz&{#
1mmdd	Rz&{#
*ing them	Rp%%
(ration ended	RV3
/has	RV,
/is	R|!,
/of	Jm!An!m
/was	Jl!O*,(3
)ies and	JF,m%A
)y a	Rr&3
,nd	>F&"&"&"&DHGfj"H2(
,t	Rp!3
+cacheable	Rj&"
-lls	RI3
,olumn	F/,",;,b%f!m
,sv	BG3"3"3b%"3H
+disagrees	RI(
,oes	Rr&:
+entries	Rj&,
,xample	Rm&*!8
+file	BG1"1"1b%"3F
`)
