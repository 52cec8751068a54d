sitegenSearch("n2849998f-9",`!milliseconds leave	R{!f
/microseconds	R_',
/with	Rt%:
#n ceiling	Ru!?
&words	F5,!1v%"!V)A,1!F
%d a	R_&V
'reaches	R{"O
'the	Ji!Hl#V
&s retry	R{#:
-after	R{#:
%e d	Rh#?
'mustache	R_!:
%ify and	R}&&
&mum time	Ro"3
%or number	Rt#3
%us two	Rf#3
&te and	Rd&:
*re	Ji!^.1
)by	Ry!H
)it	Rj!f
)later	Rl#H
)or	Jk!:m!3
)silences	Rj!H
)that	Ru!m
+e	Rl#3!A
*itle	Ru!1
)with	Rt!%
(s a	R{#3
+n	Rz&V
,d	Ra&:
,swer	Rz!3
+t	Ro"O
*before	Rl%:
*cloudflare	Rj"O
*dns	Rj%:
*for	Fk"O,O&HM:
+rom	R{&&
*instead	Re&:
+s	Rs!3
*left	Rs"?
*node	Ry"3
.js	Ry"3
*that	Rh%:
,e	Rk!A
)left 0	Rs"?
%words 25	Rj&"
+5	R51
+8	R{&1!F
+a	R5,
,nd	Rq&A
+the	Rj&V
#sconfigured negotiation	Ru#&
%directed request	Jt!A"HP(!?
5s	Re#f
%leads for	Rr",
+too	Ri#3
'd retries	R}!f
%match exception	Rq%,
+is	Rw!O
+of	R}#&
%reading the	Rs#H
%ses if	Rj!%
`)
