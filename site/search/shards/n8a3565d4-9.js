sitegenSearch("n8a3565d4-9",`!registration has	RV,
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
.led	RT,
+has	Jm!H{"V
,ttp	Jj&&3F
+iana	Rj!A
,f	RH:
,nstead	Rj&m
,s	JH,":s%F
,ts	Jn",}!O
+knows	JG:"3d%{!
+lists	FG,FA't_"%
+name	JI1b%"3F
+of	Rp!^
,nly	RG,
+registry	FF&"&"&"&
-quired	Rj&"
3headers	Rj&"
-try	R{&F
+says	R{&H
,peaks	Rj&f
+the	Jn"A}!O
+vendors	RH,
+where	Rk&{!
*csv 3	R{&F
.coverage	Jj&"3F
.key	JG1"1"1
*exampleorg sitegen	Rm&*!8
*s fact	R/,
,unused	Rn!3
,value	RI:
%ular codes	Rd#3
*expression	B0,!:.,9:w#,!A,H
4s	J0,a&V
*file	R),
*way	Rd#V
)ly outlasts	Rz!f
#ject handshake	Ry%:
)it	Ri#3
+s	Rq":
)the	R_#H
(ed header	R~#:
+that	Rg%V
`)
