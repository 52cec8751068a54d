sitegenSearch("n0acfd5fe-3",`!milliseconds leave	R}!f
/microseconds	Rb',
/with	Rv%:
#n ceiling	Rw!?
&words	F6,!1w%"!V)A,1!F
%d a	Rb&V
'reaches	R}"O
'the	Nk!Hl#V
&s retry	R}#:
-after	R}#:
%e d	Rj#?
'mustache	Ra!:
%ify and	R_'&
&mum time	Rq"3
%or number	Rv#3
%us two	Rh#3
&te and	Rf&:
*re	Nk!^.1
)by	R{!H
)in	Rm!O
*t	Rl!f
)later	Rn#H
)or	Nm!:m!3
)silences	Rl!H
)that	Rw!m
+e	Rn#3!A
*itle	Rw!1
)with	Rv!%
(s a	R}#3
+n	R|&V
,d	Rc&:
,swer	R|!3
+t	Rq"O
*before	Rn%:
*cloudflare	Rl"O
*dns	Rl%:
*for	Fm"O,O&HM:
+rom	R}&&
*instead	Rg&:
+s	Ru!3
*left	Ru"?
*node	R{"3
.js	R{"3
*that	Rj%:
,e	Rm!A
)left 0	Ru"?
%words 25	Rl&"
+5	R61
+8	R}&1!F
+a	R6,
,nd	Rs&A
+the	Rl&V
#sconfigured negotiation	Rw#&
%directed request	Jv!A"HP(!?
5s	Rg#f
%leads for	Rt",
+too	Rk#3
'd retries	R_"f
%match exception	Rs%,
+is	Ry!V
+of	R_%&
%named file	R2(
%reading the	Ru#H
`)
