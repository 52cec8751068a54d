sitegenSearch("n55ad061a-12",`!stand there	Rg&m
(under	Rl%%
'ard a	Ry&3
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
+only	Jg!^s#V
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
*bove	Jn&f(3
*fter	RW:
*mong	Ri!:
*nd	FN,8%4A%A
*round	Rw&%
*t	FA,n%:"V%O
)before	Bu%:2V#,(H){"
+hind	F:&a#:E,
+low	Js&3#{&
+side	Fj&H"A',+3
*y	Rn&^
)for	>f!O"A7A(,<H(,L,F,!3
)how	Rj&,
)in	6',@,8,.H#:'A,A),/,!f#m1fC:%,),*&#303!O"3&^%{"#:&3":!A
+side	Jd#A13
)on	Fm!ABfY,Bf
+ly	RR,
)the	Rb%,
,re	JP:}#:
)what	Rv&%
+ere	Jd!&p#O
+ite	Rn&V
*ith	Ru&{*
%re at	Re&%
`)
