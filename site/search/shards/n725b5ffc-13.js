sitegenSearch("n725b5ffc-13",`!over a	Ja#&>3
(ctive	Rt%:
-sync	Rt%:
(ll	Ro!A
(n	Rt"H
)other	Fh!A*AV,
)y	Rf!:
'cloudflare	R{%3
(ontent	R_"H
'five	R|#3
(or	Rk"3
)ur	R|%3
(rom	Rl"H
'http	:f!%!,!3':%m*H":!A)H*3:A"A4V,:1&*3
'in	R~#:
(t	Fg!OT:w!:
'plain	Rr!Q
'several	Rp%:
(sh	Rr&A
'the	>),g!m.f+:)f&3AH03':
)is	Rf#&
(ime	Ro!1
(ls	J|!HY3
(o	Rt%3
)kens	Rh%3
'which	Ra#,
(ith	Rf!A
'your	Rn"H
&lap markers	Rn&t
*the	Jh!A*A
)ping rfc	R}",
)s the	R_"3
'oad and	Rn#V
+maintenance	Ro!:
+or	Jp!H_!&!,
*ed error	Jk!:n!&!?!X
-for	Rp!O
-or	Jh!Hl!3
-request	Rw#?
4id	Rw#?
-send	Rh#3
/rvice	Rn#h
.ome	Rn#,
,error in	Jk!:n!&
2message	Rw#?
(ng form	R{&,
+request	Rv%:
(oking large	Rm#H
*s you	Rg&3
&night every	Rg#H
&ride and	Rq%3
+makes	Rx#,
+on	Rx#8
*s that	Rl"O
&sized cookie	Rm"H
&write anything	Rg#3
,f	Rv!?
,the	R@,
+s a	Rg&{#
*ten by	R|"f
"wa service	Ro%?
`)
