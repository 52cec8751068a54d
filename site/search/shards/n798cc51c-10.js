sitegenSearch("n798cc51c-10",`!stand in	>=,E,(,"A#H;O=Ak!V+:!m'3),
*side	J(,m&t
)t	R~%,
(large	Rz&{#
(on	Rx&3
*e	Rz#3
(side	Rx&3
(the	Jn&,'f
+re	Rs&t
(under	Rp%%
(where	RS,
'ard a	R~&3
,nd	Rs"m
,s	Rj!A
+but	Rp#A
+called	Rn",
+defines	Ju!:}!^
-mands	Rp!H
-scribes	Rw":
+error	Jk&3!:%A
+gives	Rs"f
,oogle	Ro%,
+has	Jc":):
+input	Rk&H
+library	Rz!H
-st	Rx#H
,ook	Ry!:
+meaning	Rs"o
+ngx	Ry%,
.httprequesth	Ry%,
+only	Jk!^t#V
,r	Rq!%
,utput	Rn&A
+requires	Rt!%
+says	Rs"&
,ets	R_#f
.tles	Rv!3
+tells	Ru!O
*ised in	Rg&,
*s have	Rw!3
,way	Rj!H
-here	Rl!%
'by host	Ro"3
'ing in	Ry#O
's a	Rg!,
*bove	Js&f(3
*fter	RZ:
*mong	Rm!:
*nd	FN,<%4A%A
*round	R|&%
*t	FA,s%:"V%O
)before	By%:2V#,)H){#
+hind	J:&e#:E,
+low	Jx&3#{'
+side	Fn&H"A(,+3
*y	Rs&^
)for	>d!,(O"A7A(,<H(,L,<3'{!(,!3
)how	Rn&,
`)
