sitegenSearch("n6b393a32-13",`!registered codes	Fi!^"Ah"3
-error	Rv&F
-for	BU,5A.,#&u!%
-http	Jp!&}!&
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
,sv	BG3"3"3}#"2H
+disagrees	RI(
,oes	Rm&:
+entries	Rf&,
,xample	Ri&*!8
+file	BG1"1"1}#"2F
.led	RS,
+has	Ji!H{"V
,ttp	Jf&&2F
+iana	Rf!A
,f	RH:
,s	FH,":n%F
,ts	Jj",}!O
+knows	FG:"3_%{!
+lists	FG,BA't_"%
+name	FI1}#"2F
+of	Rl!^
,nly	RG,
+registry	FF&"&"&"&
-quired	Rf&"
3headers	Rf&"
-try	Rv&F
+says	Rv&H
,peaks	Rf&f
+the	Jj"A}!O
+vendors	RH,
+where	Rg&{!
*csv 3	Rv&F
.coverage	Jf&"2F
`)
