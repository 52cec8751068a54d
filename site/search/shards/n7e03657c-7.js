sitegenSearch("n7e03657c-7",`!minutes for	Fk"O,O&HM:
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
*t	R|"f
)the	R7,
&ing 507	Rv#f
*a	F/,l!fi":/,
+nd	Jc!3+Af!3
,ti	Ji!:L3
.forgery	Ji!:L3
+s	Rc":
+uthentication	Rr"f
*below	R6:
+racket	Rq"3
+uilds	Ro&,
+ytes	Ry"H
*codes	RG,
,ntent	R|":
*date	R~&3
*folder	Rk&{&
+rom	J%,j"O
*google	Ru"m
*header	Jk!,b!3u!&
+ost	Ru"t
,w	Rx#H
*in	Jn!O^3
+t	Rp!3
*js	Rz&,
*key	R/(
*login	Rq"H
*name	Rg%:
+eed	R{&H
+othing	Ro%,
,w	Rk!:
*on	Rk!O
,e	Rj&,
-s	Rg"H
+r	>A:HA-A!OMf#3H3)&>O&:',
*permission	J),i!H
*record	Rb"3
`)
