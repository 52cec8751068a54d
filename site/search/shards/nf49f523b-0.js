sitegenSearch("nf49f523b-0",`!min ceiling	Rq!?
&words	F5,!1r%"!V21!F
%d a	R{%V
'reaches	Rw"O
'the	Je!Hk#V
&s retry	Rw#:
-after	Rw#:
%e d	Rd#?
'mustache	R[:
%ify and	Rx&&
&mum time	Rk"3
%or number	Rp#3
%us two	Rb#3
&te and	R_&:
*re	Je!^.1
)by	Ru!H
)it	Rf!f
)later	Rh#H
)or	Jg!:m!3
)silences	Rf!H
)that	Rq!m
+e	Rh#3!A
*itle	Rq!1
)with	Rp!%
(s a	Rw#3
+n	Ru&O
,d	R|%:
,swer	Rv!3
+t	Rk"O
*before	Rh%:
*cloudflare	Rf"O
*dns	Rf%:
*for	Fg"O,O&HM:
+rom	Rv&&
*instead	Ra&:
+s	Ro!3
*left	Ro"?
*node	Ru"3
.js	Ru"3
*that	Rd%:
,e	Rg!A
)left 0	Ro"?
%words 25	Rf&"
+5	R51
+8	Rv&1!F
+a	R5,
+the	Rf&V
#sconfigured negotiation	Rq#&
%directed request	Fp!A"HP(!?
5s	Ra#f
%leads for	Rn",
+too	Re#3
'd retries	Ry!f
%match exception	Rm%,
+is	Rs!O
+of	Ry#&
%reading the	Ro#H
%ses if	Rf!%
*t	Rx"f
)the	R7,
&ing 507	Rr#f
*a	F/,h!fi":/,
+nd	F_!3*Af!3
,ti	Je!:L3
`)
