sitegenSearch("n1dfcf591-85",`!nonauthoritativeinformation node	R|!&
Bjs	R|!&
>php	R|!&
2reason hsts	Rk"f
%e 428	Rs!3
(xx	Rg#&
'a	FL,CVk#3
(n	Rd#f
)d	F2,",v!fr"O
(s	Jg&A,3
)ks	Rj&V
(t	Rj!H
'came	Ri%&
)n	Rc":
'fits	Rf&A
(or	J9:1,
'go	Jx!&3&
'html	Ru&O!V
)tp	Rj!,
+statuscodes	Rj!,
'is	Rf&^
'java	Jx!&3&
'match	Bg!A&t93!?!H'3!:!f33/3l!:
)y	Ry&&!3
'need	Rp",
)t	2t!&"&"&"&"&*&"&"&)&"&"&3&"&"&"&"&"&"&"&"&"&"&"&"&)&"&"&"&"&
)ver	Rh"3
(ginx	Rx%,
(ode	Jx!&3&
+js	Jx!&3&
)thing	Rp&,
)w	Rt#O
'of	>-,T,)O#,#3H&!,,&%H>,TA
(ne	Rd#3
'php	Jx!&H&
'required	Rf&H
(fc	Rn!m
(uby	Fx!&H&'&
)st	Jx!&3&
'say	Rb!:
(g041	Rf&f
(o	Rz"H
(wift	Rx!&
'that	R|":
)e	BG,KA&Hd!3P,
(o	Fm#&L35O
'were	Rn",
(ithin	Rm#f
%idempotent with	Rn#&
%sense 502	Rh!,
+send	Rp#3
#out dates	Rw%:
(subject	Rd%8
#proxy some	Rt"f
#r a	F>,8&y#:&3
'ny	Jq!:w"3
&broken	Rn%:
&does	FE:/,g!:
`)
