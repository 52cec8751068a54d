sitegenSearch("n284c8488-5",`!registry filled	RS,
+has	Jk!H{"V
,ttp	Jh&&3F
+iana	Rh!A
,f	RH:
,nstead	Rh&m
,s	FH,":q%F
,ts	Jl",}!O
+knows	FG:"3b%{!
+lists	FG,DA't_"%
+name	FI1_%"3F
+of	Rn!^
,nly	RG,
+registry	FF&"&"&"&
-quired	Rh&"
3headers	Rh&"
-try	Ry&F
+says	Ry&H
,peaks	Rh&f
+the	Jl"A}!O
+vendors	RH,
+where	Ri&{!
*csv 3	Ry&F
.coverage	Jh&"3F
.key	FG1"1"1
*exampleorg sitegen	Rk&*!8
*s fact	R/,
,unused	Rl!3
,value	RI:
%ular codes	Rb#3
*expression	F0,.,m%,!A,H
4s	Rm&V
*file	R),
*way	Rb#V
)ly outlasts	Rx!f
#ject handshake	Rw%:
)it	Rg#3
+s	Ro":
)the	R}"H
(ed header	R|#:
+that	Re%V
(s a	Ro%&
*it	Ra%,
,s	Rm!m
*the	R|#,
*with	Rj#H
#l alternate	Jf"?n"1
&blocked	Jn!H_!3!?
-by	Jn!H_!3!?
&canonical	Rr&1
&preconnect	Ry!3!?
)load	Ry!3!?!f
&stylesheet	Fa!1:?a#8
%ated because	Rl&T
+ut	JS&g%?
*codes	Rr&A
*e1	RS:
+2	RS1
+9	RL1
+ntries	Rx&{#
`)
