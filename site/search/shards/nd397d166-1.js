sitegenSearch("nd397d166-1",`!as a	nc9f58238
%certain	
%if	
%pdf	
%title	
#k for	
%s how	
"t all	
%present	
#tempt to	
"uthentication scheme	
%odiscover again	
"xios 1.2	
!backoff with	
#lancer will	
#tch in	
"e faulty	n5b212234
%parsed	
%understood	
#cause one	
#en delivered	
#fore if	
#haviour at	
#lieving the	
#sides 429	
#yond 10	
"locked host	
"ody holds	
'warns	
#th say	
"reaking its	
#owser makes	
)s should	ne799bc30
"uilding alone	
#t demands	
"y any	
%itself	
%their	
#tes can	
!cache holds	
'able value	
's that	
#lled by	
'rs quota	
#n also	
&meet	
%not be	
#rd was	
#se is	n35578297
#talogue schema	
+yaml without	
"ell too	
#rtificates this	
"hange first	
(d was	
#eck by	
'ing the	
#ooses by	
"laim under	
%sses is	
#ient comes	
)module	
)there	
(s glue	
#ose rfc	n900cad09
%udflare error	
"name default	
"ode check	
'is	
'point	
'to	
&s becomes	
(invite	
#ffee machine	
#lumn whoever	
#me back	
%mand begins	
&on mistakes	
%pares with	
&uted something	
#nfig with	na3b0fbee
%nection and	
,s and	
%tent again	
*length	
*type	
)length 27	
)securitypolicy defaultsrc	
&rol no	
#pies expire	
#rrect it	
#unt as	
's it	
"reate a	
"sv a	
"url pass	
#stomers 7	n45acfaf8
!dashboard and	
#taurlencode q	
#v a	
"b 2026	
"eclare the	
#fault class	
%ined in	
#leted replaced	
#pends on	
#scription one	
#veloper the	
"id you	
#git in	
#sk of	
"o except	
#cker push	n2ccd8307
%usaurus note	
#es not	
#ne 307	
#wnloads have	
"rop what	
!e0002md and	
"ach column	
'proxy	
#rly data	
"dition named	
"lse a	
&where one	
"mpty server	
"nd in	
%s in	
`)
