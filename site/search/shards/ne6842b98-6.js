sitegenSearch("ne6842b98-6",`!registry filled	RT,
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
*expression	B0,.,9:w#,!A,H
4s	Ro&V
*file	R),
*way	Rd#V
)ly outlasts	Rz!f
#ject handshake	Ry%:
)it	Ri#3
+s	Rq":
)the	R_#H
(ed header	R~#:
+that	Rg%V
(s a	Rq%&
*it	Rc%,
,s	Ro!m
*the	R~#,
*with	Rl#H
#l alternate	Jh"?n"1
&blocked	Jp!H_!3!?
-by	Jp!H_!3!?
&canonical	Rt&1
&preconnect	R{!3!?
)load	R{!3!?!f
&stylesheet	Jb!1;?a#8
%ated because	Rn&T
+ut	JT&h%?
*codes	Rt&A
*e1	RT:
+2	RT1
+9	RL1
`)
