sitegenSearch("nb199f33e-9",`!standard list	Rz#H
,ook	R{!:
+meaning	Ru"o
+ngx	R{%,
.httprequesth	R{%,
+only	Nm!ft#V
,r	Rs!%
,utput	Rp&A
+requires	Rv!%
+says	Ru"&
,ets	Rb#f
.tles	Rx!3
+tells	Rw!O
*ised in	Ri&,
*s have	Ry!:
,way	Rl!H
-here	Rn!%
'by host	Rq"3
'ing in	R{#O
's a	Rh!,
*bove	Nu&f(3
*fter	R[:
*mong	Ro!:
*nd	BO,=%"H3A%A
*round	No!Oq#%
*t	FB,t%:"V%O
)before	B{%:2V#,)H){#
+hind	J;&f#:E,
+low	Nz&3#{'
+side	Fp&H"A(,+3
*y	Ru&^
)for	>e!,)O"A7A(,<H(,L,<3'{!(,!3
)how	Rp&,
)in	6',A,;,&:,H#:'A,A),/,!f#m1fC:%,),*&#303!O"3&^&{!!{"#:&3"A!H
+side	Nj#A13
)on	BT,?ABfY,Bf
+ly	RS,
)the	Rh%,
,re	JQ:|#m):
)what	R}&%
+ere	Ni!&r#O
+ite	Ru&V
*ith	R|&{+
%re at	Rk&%
&lark tcl	Ru&m
&t 101	Rl!A
(a	Rq&&!5
)fresh	Rd#:
)new	Ru!3
)t	Nn&,):
(goes	Ru&{"
(index	RN1
-md	RN1
(md	RK3
(of	B-,g!A3Hk"3*V#:,H
(page	J_"H1:*m
*rts	Rf":
(see	Ra':
*nding	Rh%:
`)
