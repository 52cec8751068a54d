sitegenSearch("n4f69e46f-15",`!stand elsewhere	Ru&A
(for	Bi!A,H4f",=V
(in	>=,B,',"A#H;O=Ak!V+:!m'3),
*side	J(,i&t
)t	Rz%,
(large	Rv&{"
(on	Rt&3
*e	Rv#3
(side	Rt&3
(the	Jj&,'f
+re	Rg&m
(under	Rl%%
'ard a	Rz&3
,nd	Ro"m
,s	Rf!A
+but	Rl#A
+called	Rj",
+defines	Jq!:}!^
-mands	Rl!H
-scribes	Rs":
+error	Jg&3!:%A
+gives	Ro"f
,oogle	Rk%,
+has	J~!:):
+input	Rg&H
+library	Rv!H
-st	Rt#H
,ook	Ru!:
+meaning	Ro"o
+ngx	Ru%,
.httprequesth	Ru%,
+only	Jg!^t#V
,r	Rm!%
,utput	Rj&A
+requires	Rp!%
+says	Ro"&
,ets	R{"f
.tles	Rr!3
+tells	Rq!O
*ised in	Rc&,
*s have	Rs!3
,way	Rf!H
-here	Rh!%
'by host	Rk"3
'ing in	Ru#O
's a	Rc!,
*bove	Jo&f(3
*fter	RW:
*mong	Ri!:
*nd	FN,8%4A%A
*round	Rx&%
*t	FA,o%:"V%O
)before	Bu%:2V#,)H){"
+hind	F:&a#:E,
+low	Jt&3#{&
+side	Fj&H"A(,+3
*y	Ro&^
)for	>f!O"A7A(,<H(,L,G,!3
)how	Rj&,
`)
