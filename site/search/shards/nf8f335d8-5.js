sitegenSearch("nf8f335d8-5",`!standard input	Ri&H
+library	Rx!H
-st	Rv#H
,ook	Rw!:
+meaning	Rq"o
+ngx	Rw%,
.httprequesth	Rw%,
+only	Ji!^t#V
,r	Ro!%
,utput	Rl&A
+requires	Rr!%
+says	Rq"&
,ets	R}"f
.tles	Rt!3
+tells	Rs!O
*ised in	Re&,
*s have	Ru!3
,way	Rh!H
-here	Rj!%
'by host	Rm"3
'ing in	Rw#O
's a	Re!,
*bove	Jq&f(3
*fter	RY:
*mong	Rk!:
*nd	FN,:%4A%A
*round	Rz&%
*t	FA,q%:"V%O
)before	Bw%:2V#,)H){#
+hind	F:&c#:E,
+low	Jv&3#{'
+side	Fl&H"A(,+3
*y	Rq&^
)for	>h!O"A7A(,<H(,L,G,!3
)how	Rl&,
)in	6',@,:,.H#:'A,A),/,!f#m1fC:%,),*&#303!O"3&^&{"#:&3"A!H
+side	Jf#A13
)on	Fo!ABfY,Bf
+ly	RR,
)the	Rd%,
,re	FP:y#m):
)what	Ry&%
+ere	Jf!&q#O
+ite	Rq&V
*ith	Rx&{+
%re at	Rg&%
&t 101	Rh!A
(a	Rm&&!5
)fresh	R_#:
)new	Rq!3
)t	Jj&,):
(goes	Rq&{"
(index	RM1
-md	RM1
(md	RJ3
(of	Bn!A3Hk"3*V#:,H
(page	F{!H1:*m
*rts	Rb":
(see	R|&:
*nding	Rd%:
)omething	Rf&:
`)
