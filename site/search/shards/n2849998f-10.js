sitegenSearch("n2849998f-10",`!misses it	R|"f
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
+s	RR:
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
,peated	Ri!3
+ight	R_"3
/s	Rr!^
+un	Rv%:
*scope	Ji!:L?!H
,ript	R}!H
+g013	Rj&O
-20	Rj&V
.4	Rj&V
+o	Rq"A
+tatus	Rt"?
*that	Rx#3
,e	Jr"&GH=,
-re	Ra#H
,is	Rx#,
*what	Rs",
+ithout	Rw"H
+ww	Ry#H
-authenticate	Ry#H
)contentlength amazon	R|":
)js the	Rz&,
)scope title	Rt"?
&pell a	Ro&O
*ed application	Ra#f
8json	Ra#f
-line	Ro#m
)t is	Rn&,
`)
