sitegenSearch("n2ed5c7f6-15",`!refuses that	Rf#f
,e	J|",]3
-m	Ry&O
,ree	Ro!1
+o	Bp"&+f",-&,&D,<&!<
*without	Re!%
'ing a	J|"H"H
,nd	Rj#V
+depth	Rs#H
+head	Rr"H
#gion begins	R;:
)name	R;:
)of	R;&!,
*nly	Jj#3g!t
*r	Ru#3
)setup	Ro&t
(s may	Ro&t
&ster the	Ri!^
*ed 103	Rj%&
-308	Rk%&
-451	Rr%&
-a	Rf!,
.nd	RG3
-but	Jp!QPf
-code	:G&B%)%h!:+H/:&:':):%A'f*:.3
1s	Fi!^"Ah"3
-error	Rw&F
-for	BU,5A.,#&u!%
-http	Jp!&}!&
-is	Rf&f
.ts	Rz&,
-meaning	Rr%3
-name	Rt#,
.ginx	Ro!,
-on	Rv"H
/e	JH:2:
-phrase	Je#fw!3
-redirects	Rr%H
/lative	R{#:
-the	Rc&V
0n	RU:
0re	R|#:
-yyyy	Rv&{"
1mmdd	Rv&{"
*ing them	Rl%%
(ration ended	RU3
/has	RU,
/is	Rx!,
/of	Ji!An!m
/was	Fh!O*,(3
)ies and	JF,i%A
)y a	Rn&3
,nd	>F&"&"&"&@HGfj"H1(
,t	Rl!3
+cacheable	Rf&"
-lls	RI3
,olumn	F/,",;,}#f
,sv	BG3"3"3}#"3H
+disagrees	RI(
,oes	Rn&:
+entries	Rf&,
,xample	Ri&*!8
`)
