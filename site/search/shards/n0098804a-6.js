sitegenSearch("n0098804a-6",`!registered the	Ri&V
0n	RW:
0re	Rc%:
-yyyy	R|&{#
1mmdd	R|&{#
*ing them	Rr%%
(ration ended	RW3
/has	RW,
/is	R~!,
/of	No!An!m
/was	Jn!O*,(3
)ies and	NG,n%A
)y a	Rt&3
,nd	>G&"&"&"&EHGfj"H3(
,t	Rr!3
+cacheable	Rl&"
-lls	RJ3
,olumn	F/,",<,c%f!m
,sv	BH3"3"3c%"3H
+disagrees	RJ(
,oes	Rt&:
+entries	Rl&,
,xample	Ro&*!8
+file	BH1"1"1c%"3F
.led	RU,
+has	No!H{"V
,ttp	Nl&&3F
+iana	Rl!A
,f	RI:
,nstead	Rl&m
,s	JI,":t%F
,ts	Np",}!O
+knows	JH:"3e%{!
+lists	FH,GA't_"%
+name	JJ1c%"3F
+of	Rr!^
,nly	RH,
+registry	FG&"&"&"&
-quired	Rl&"
3headers	Rl&"
-try	R}&F
+says	R}&H
,peaks	Rl&f
+the	Np"A}!O
+vendors	RI,
+where	Rm&{!
*csv 3	R}&F
.coverage	Nl&"3F
.key	JH1"1"1
*exampleorg sitegen	Ro&*!8
*s fact	R/,
,unused	Rp!3
,value	RJ:
%o scheme	Ru&m
%ular codes	Rf#3
*expression	B0,!:/,9:x#,!A,H
4s	N0,c&V
*file	R),
*way	Rf#V
`)
