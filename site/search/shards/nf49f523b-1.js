sitegenSearch("nf49f523b-1",`!missing antiforgery	Je!:L3
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
+eed	Rv&H
+othing	Rk%,
,w	Rg!:
*on	Rg!O
,e	Rf&,
-s	Rc"H
+r	>A:DA-A!OMf#3H3)&>O%:',
*permission	J),e!H
*record	R}!3
,peated	Re!3
+ight	R{!3
/s	Rn!^
+un	Rr%:
*scope	Je!:L?!H
,ript	Ry!H
+g013	Rf&O
-20	Rf&V
.4	Rf&V
+o	Rm"A
+tatus	Rp"?
*that	Rt#3
,e	Fn"&GH=,
-re	R|"H
,is	Rt#,
*what	Ro",
+ithout	Rs"H
+ww	Ru#H
-authenticate	Ru#H
)contentlength amazon	Rx":
)js the	Ru&,
)scope title	Rp"?
&pell a	Rk&O
*ed application	R|"f
8json	R|"f
-line	Rk#m
)t is	Rj&,
+or	J3,A,
+the	R9,
%take a	Ry&3
*files	Ry%,
*in	Rq#,
+t	Ru":
*looks	R_#H
`)
