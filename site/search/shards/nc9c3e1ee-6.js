sitegenSearch("nc9c3e1ee-6",`!minutes from	Ry&&
*instead	Rc&:
+s	Rq!3
*left	Rq"?
*node	Rw"3
.js	Rw"3
*that	Rf%:
,e	Ri!A
)left 0	Rq"?
%words 25	Rh&"
+5	R51
+8	Ry&1!F
+a	R5,
,nd	Ro&A
+the	Rh&V
#sconfigured negotiation	Rs#&
%directed request	Fr!A"HP(!?
5s	Rc#f
%leads for	Rp",
+too	Rg#3
'd retries	R{!f
%match exception	Ro%,
+is	Ru!O
+of	R{#&
%reading the	Rq#H
%ses if	Rh!%
*t	Rz"f
)the	R7,
&ing 507	Rt#f
*a	F/,j!fi":/,
+nd	Fb!3*Af!3
,ti	Jg!:L3
.forgery	Jg!:L3
+s	Ra":
+uthentication	Rp"f
*below	R6:
+racket	Ro"3
+uilds	Rm&,
+ytes	Rw"H
*codes	RG,
,ntent	Rz":
*date	R|&3
*folder	Ri&{&
+rom	J%,h"O
*google	Rs"m
*header	Fi!,b!3u!&
+ost	Rs"t
,w	Rv#H
*in	Jl!O^3
+t	Rn!3
*js	Rx&,
*key	R/(
*login	Ro"H
*name	Re%:
+eed	Ry&H
+othing	Rm%,
,w	Ri!:
*on	Ri!O
,e	Rh&,
-s	Re"H
+r	>A:FA-A!OMf#3H3)&>O&:',
*permission	J),g!H
*record	R_"3
,peated	Rg!3
`)
