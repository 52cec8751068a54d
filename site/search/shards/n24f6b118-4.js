sitegenSearch("n24f6b118-4",`!headers with	JY,~!m
+ww	Rp"&
-authenticate	Rp"&
*x	Rv%&
+mscredentialserviceurl	Rv%&
)get retry	Rs!?
2after	Rs!?
&ing an	Rx&{'
,d	F8,u%V'3
+s	JB,+:
*behind	Rq&3
*cannot	RC&
*either	RA,
*faq	Rj&t
+or	F6:s#VFO
*has	Rq&3
*id	RC(
,s	Rq&&!5
+f	F3:&:":
+n	F8&q%m+,
+s	BK:}#m&,%,#,!3#,!:
+ts	Rx&{'!{)
*no	Rz%3
,t	RZ,
*of	:2,":2:f%O!m#t',"3"3#3%3!A"3"{#
+ne	J8(s%A
+pens	Rh&V
+r	Rv&3
+utside	R3,
*rendered	Rx&{'
*says	Jh&V+3
+ide	Rx&3
+tart	Rq&,
*that	B4:#,7,_%t)3#:%3
,e	JC,v%{!!{"!{(!{-!{/
*was	JD:p%3
+ithout	Rq&3
)s a	Rq&:
,nd	B5,t%V#^(A"{%#,
,re	Ro&,
+below	F8:x%:+{"
+flag	Rx&V
,ragment	RK3
-om	RK,
+go	Ro&,
+in	Rq&,
,t	Rm&V
+of	B3,v%V#A',#,)V
,ne	Rh&m
,r	R,,
+stand	Rx&{"
,ummaries	Rv&3
+text	Rx&{!!{"!{'
,hat	JB,g%m
+whose	Rq&3
&mustache and	Rx&:
&s main	Rk&1
&title the	Rx&V
%lth check	Fq!:a!:!H/3
`)
