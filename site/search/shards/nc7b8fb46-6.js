sitegenSearch("nc7b8fb46-6",`!headers version	R_#:
*whatever	Rb":
,ich	Ro!,
+in	Rk!%
,th	JZ,_"m
+ww	Rr"&
-authenticate	Rr"&
*x	Rx%&
+mscredentialserviceurl	Rx%&
)get retry	Ru!?
2after	Ru!?
&ing an	Rz&{'
,d	J8,w%V'3
+s	JB,+:
*behind	Rs&3
*cannot	RC&
*either	RA,
*faq	Rl&t
+or	J6:u#VFO
*has	Rs&3
*id	RC(
,s	Rs&&!5
+f	J3:&:":
+n	J8&s%m+,
+s	BK:_%m&,%,#,!3#,!:
+ts	Rz&{'!{)
*no	R|%3
,t	R[,
*of	:2,":2:h%O!m#t',"3"3#3%3!A"3"{#
+ne	J8(u%A
+pens	Rj&V
+r	Rx&3
+utside	R3,
*rendered	Rz&{'
*says	Jj&V+3
+ide	Rz&3
+tart	Rs&,
*that	B4:#,7,b%t)3#:%3
,e	JC,x%{!!{"!{(!{-!{/
*was	JD:r%3
+ithout	Rs&3
)s a	Rs&:
,nd	B5,v%V#^(A"{%#,
,re	Rq&,
+below	J8:z%:+{"
+flag	Rz&V
,ragment	RK3
-om	RK,
+go	Rq&,
+in	Rs&,
,t	Ro&V
+of	B3,x%V#A',#,)V
,ne	Rj&m
,r	R,,
+stand	Rz&{"
,ummaries	Rx&3
+text	Rz&{!!{"!{'
,hat	JB,i%m
+whose	Rs&3
&mustache and	Rz&:
&s main	Rm&1
`)
