sitegenSearch("n0acfd5fe-4",`!miss with	Rm!V
&es if	Rl!%
*t	R~"f
)the	R8,
&ing 507	Rx#f
*a	F/,n!fi":/,
+nd	Fd!3,A-^Y3
,ti	Nk!:L3
.forgery	Nk!:L3
+s	Re":
+uthentication	Rt"f
*below	R7:
+racket	Rs"3
+uilds	Rq&,
+ytes	R{"H
*codes	RH,
,ntent	R~":
*date	Ra'3
*folder	Rm&{&
+rom	N%,l"O
*google	Rw"m
*header	Jm!,b!3u!&
+ost	Rw"t
,w	Rz#H
*in	Np!O^3
+s	RS:
+t	Rr!3
*js	R|&,
*key	R/(
*login	Rs"H
*name	Ri%:
+eed	R}&H
+othing	Rq%,
,w	Rm!:
*on	Rm!V
,e	Rl&,
-s	Ri"H
+r	>B:IA-A!O%3Jf#3H3)&>O&:',
*permission	N),k!H
*record	Rd"3
,peated	Rk!3
+ight	Rb"3
/s	Rt!^
+un	Rx%:
*scope	Nk!:L?!H
,ript	R_"H
+g013	Rl&O
-20	Rl&V
.4	Rl&V
+o	Rs"A
+tatus	Rv"?
*that	Rz#3
,e	Jt"&GH=,
-re	Rc#H
,is	Rz#,
*what	Ru",
+ithout	Ry"H
+ww	R{#H
-authenticate	R{#H
)contentlength amazon	R~":
)js the	R|&,
)scope title	Rv"?
&pell a	Rq&O
*ed application	Rc#f
8json	Rc#f
`)
