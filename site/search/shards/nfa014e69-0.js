sitegenSearch("nfa014e69-0",`!registry file	BG1"1"1}#"3F
.led	RS,
+has	Ji!H{"V
,ttp	Jf&&3F
+iana	Rf!A
,f	RH:
,s	FH,":o%F
,ts	Jj",}!O
+knows	FG:"3_%{!
+lists	FG,BA't_"%
+name	FI1}#"3F
+of	Rl!^
,nly	RG,
+registry	FF&"&"&"&
-quired	Rf&"
3headers	Rf&"
-try	Rw&F
+says	Rw&H
,peaks	Rf&f
+the	Jj"A}!O
+vendors	RH,
+where	Rg&{!
*csv 3	Rw&F
.coverage	Jf&"3F
.key	FG1"1"1
*exampleorg sitegen	Ri&*!8
*s fact	R/,
,unused	Rj!3
,value	RI:
%ular codes	R_#3
*expression	F0,.,k%,!A,H
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
#l alternate	Jd"?n"1
&blocked	Jl!H_!3!?
-by	Jl!H_!3!?
&canonical	Rp&1
&preconnect	Rw!3!?
)load	Rw!3!?!f
&stylesheet	J^1:?
%ated because	Rj&T
+ut	JS&e%?
*codes	Rp&A
*e1	RS:
+2	RS1
+9	RL1
+ntries	Rv&{"
`)
