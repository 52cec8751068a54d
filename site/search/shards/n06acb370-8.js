sitegenSearch("n06acb370-8",`!over ssh	Rw&A
'the	>),k!m.f+:)f&3AH03':
)is	Rj#&
(ime	Rs!1
(ls	Ja"HY3
(o	Rx%3
)kens	Rl%3
'what	Rq&&
)ich	Re#,
(ith	Rj!A
'your	Rr"H
&lap markers	Rs&t
*the	Jl!A*A
)ping rfc	Rb#,
)s the	Rd"3
'oad and	Rr#V
+maintenance	Rs!:
+or	Jt!H_!&!,
*ed error	Jo!:n!&!?!X
-for	Rt!O
-or	Jl!Hl!3
-request	R{#?
4id	R{#?
-send	Rl#3
/rvice	Rr#h
.ome	Rr#,
,error in	Jo!:n!&
2message	R{#?
(ng form	Ra',
+request	Rz%:
(oking large	Rq#H
*s you	Rk&3
&night every	Rk#H
&ride and	Ru%3
+makes	R|#,
+on	R|#8
*s that	Rp"O
&sized cookie	Rq"H
&write anything	Rk#3
,f	Rz!?
,the	R@,
+s a	Rk&{#
*ten by	Ra#f
.import	Rq&%
"wa service	Rs%?
-svc	Rs%?
#es is	Rs"H
#n 403	Rw%:
&a	Jd":,3e":
'bout	Rd&3
'ccord	Jh":?O*3
'ddress	Jj":YV2:
-es	Jb%:%:
'lways	Rk!:
'nd	>r!m",!1&H!^%f&f+&%3O&A,
'pi	Rw#3
'rticles	R@,
's	J_"O'f
&below	Jj&O1A
(side	J;,n",
`)
