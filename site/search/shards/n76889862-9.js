sitegenSearch("n76889862-9",`!standard look	Ry!:
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
)in	6',@,;,&:+H#:'A,A),/,!f#m1fC:%,),*&#303!O"3&^&{!!{"#:&3"A!H
+side	Jh#A13
)on	BS,>ABfY,Bf
+ly	RR,
)the	Rf%,
,re	JP:{#m):
)what	R{&%
+ere	Jh!&q#O
+ite	Rs&V
*ith	Rz&{+
%re at	Ri&%
&t 101	Rj!A
(a	Ro&&!5
)fresh	Rb#:
)new	Rs!3
)t	Jl&,):
(goes	Rs&{"
(index	RM1
-md	RM1
(md	RJ3
(of	Bp!A3Hk"3*V#:,H
(page	J}!H1:*m
*rts	Rd":
(see	R~&:
*nding	Rf%:
)omething	Rh&:
(tag	Rs&{"
`)
