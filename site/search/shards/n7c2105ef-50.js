sitegenSearch("n7c2105ef-50",`!registry csv	BG3"3"3}#"2H
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
.key	FG1"1"1
*exampleorg sitegen	Ri&*!8
*s fact	R/,
,unused	Rj!3
,value	RI:
%ular codes	R_#3
*expression	F0,.,k%,!A+H
4s	Rk&V
*file	R),
*way	R_#V
)ly outlasts	Rv!f
#ject handshake	Ru%:
)it	Re#3
+s	Rm":
)the	R{"H
(ed header	Rz#:
+that	Rc%V
(s a	Rm%&
*it	R~#,
,s	Rk!m
*the	Rz#,
*with	Rh#H
#l alternate	Jd"?m"1
&blocked	Jl!H_!3!?
-by	Jl!H_!3!?
&canonical	Ro&1
&preconnect	Rw!3!?
)load	Rw!3!?!f
&stylesheet	J^1:?
`)
