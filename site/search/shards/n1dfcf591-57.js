sitegenSearch("n1dfcf591-57",`!minutes a	Rw#3
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
-request node	Ra#&
9js	Ra#&
5php	Ra#&
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
.forgery	Je!:L3
+s	R~!:
+uthentication	Rn"f
*below	R6:
+racket	Rm"3
+uilds	Rk&,
+ytes	Ru"H
*codes	RG,
,ntent	Rx":
*date	Ry&3
*folder	Rg&{%
+rom	J%,f"O
*google	Rq"m
*header	Fg!,b!3t!&
+ost	Rq"t
,w	Rt#H
*in	Jj!O^3
+t	Rl!3
*js	Ru&,
*key	R/(
*login	Rm"H
*name	Rc%:
`)
