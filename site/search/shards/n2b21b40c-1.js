sitegenSearch("n2b21b40c-1",`!be needed	n07f18920
%there	
#cause it	
#en blocked	
#fore authentication	
#gins them	
#lief that	
#side the	
#tween the	
"lock the	
"ody could	
'the	
#th has	
"readcrumbs as	
#owser comes	
)s keep	
"uild server	n2b95b3ae
#t active	
"y a	
%hop	
%that	
#tes a	
!cache copy	
'able rfc	
's may	
#lled a	
'rs in	
#n a	
&lock	
%not be	
#rd was	
#se is	
#talogue schema	n45dcc632
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
#ose rfc	
%udflare error	n6beaa21e
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
#nfig with	
%nection and	n0e8ac45a
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
#stomers 7	
!dashboard and	nc3405229
#taurlencode q	
#v a	
"b 2026	
"eclare them	
#fault code	
%ined in	
#leted replaced	
#pends on	
#scription one	
#veloper the	
"id you	
#git of	
#sk space	
"o footnotes	
#cs and	
#es 422	n296cacc9
'oblige	
#ubtful many	
"raftnottinghamhttpbis402 for	
"uration mobile	
!e2 disk	
"ach lap	
'tool	
"dge at	
"ither they	
"lses api	
"mpty cell	
"ncoding utf8	
#dpoint cannot	
#ough footer	
#tries whether	
&y puts	n664b1cca
"qual to	
"rror e100	
(status	
's lamp201md	
"tag make	
"ventsource after	
%ry layer	
'body the	
"xample com	
)org a	
#cessively many	
#ists rfc	
#pects them	
%lained all	
#tension if	
`)
