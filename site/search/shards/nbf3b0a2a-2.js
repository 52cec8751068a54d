sitegenSearch("nbf3b0a2a-2",`!minutes instead	Ra&:
+s	Ro!3
*left	Ro"?
*node	Ru"3
.js	Ru"3
*that	Rd%:
,e	Rg!A
)left 0	Ro"?
%words 25	Rf&"
+5	R51
+8	Rw&1!F
+a	R5,
,nd	Rm&A
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
.forgery	Je!:L3
+s	R~!:
+uthentication	Rn"f
*below	R6:
+racket	Rm"3
+uilds	Rk&,
+ytes	Ru"H
*codes	RG,
,ntent	Rx":
*date	Rz&3
*folder	Rg&{&
+rom	J%,f"O
*google	Rq"m
*header	Fg!,b!3u!&
+ost	Rq"t
,w	Rt#H
*in	Jj!O^3
+t	Rl!3
*js	Rv&,
*key	R/(
*login	Rm"H
*name	Rc%:
+eed	Rw&H
+othing	Rk%,
,w	Rg!:
*on	Rg!O
,e	Rf&,
-s	Rc"H
+r	>A:DA-A!OMf#3H3)&>O&:',
*permission	J),e!H
*record	R}!3
,peated	Re!3
+ight	R{!3
`)
