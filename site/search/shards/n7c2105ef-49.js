sitegenSearch("n7c2105ef-49",`!refused with	Fq!HS313
(s 401	Rf!A
*a	Rs"f
*it	Ff"H*fs!&
*must	Ri#3
*requests	Rm"f
*that	Rf#f
,e	J|",]3
-m	Rx&O
,ree	Ro!1
+o	Bp"&+f",-&,&D,;&!<
*without	Re!%
'ing a	J|"H"H
,nd	Rj#V
+depth	Rs#H
+head	Rr"H
#gion begins	R;:
)name	R;:
)of	R;&!,
*nly	Jj#3f!t
*r	Ru#3
)setup	Rn&t
(s may	Rn&t
&ster the	Ri!^
*ed 103	Rj%&
-308	Rk%&
-451	Rr%&
-a	Rf!,
.nd	RG3
-but	Jp!QPf
-code	:G&B%)%h!:+H/:&:':):%A'f):.3
1s	Fi!^"Ah"3
-error	Rv&F
-for	BU,5A.,#&u!%
-http	Rp!&
-is	Rf&f
.ts	Ry&,
-meaning	Rr%3
-name	Rt#,
.ginx	Ro!,
-on	Rv"H
/e	JH:2:
-phrase	Je#fv!3
-redirects	Rr%H
/lative	R{#:
-the	Rc&V
0n	RU:
0re	R|#:
-yyyy	Ru&{"
1mmdd	Ru&{"
*ing them	Rl%%
(ration ended	RU3
/has	RU,
/is	Rx!,
/of	Ji!An!m
/was	Fh!O*,(3
)ies and	JF,h%A
)y a	Rm&3
,nd	>F&"&"&"&@HGfi"H1(
,t	Rl!3
+cacheable	Rf&"
-lls	RI3
,olumn	F/,",;,}#f
`)
