sitegenSearch("n24f27621-1",`!as anything	ne3f67d1a
%g	
%name	
%temporary	
#http 3.2.5.1	
#king with	
"t a	
%once	
#tack it	
"uthenticates users	
&orization token	
"ws gives	
!back was	
#lancer signs	
#sic to	
"e encoded	
%of	nb90976ae
%told	
#cause its	
#en carried	
#fore each	
#half and	
#lieves it	
#side transfer	
#tween you	
"locked by	
"ody gives	
'to	
#th required	
"reak the	
#owser knows	
)s repeat	
"uild writes	n1f0d7c91
#t closes	
"y an	
%itself	
%their	
#tes can	
!cache holds	
'able value	
's that	
#lled by	
'rs return	
#n and	
&name	
%not be	
#rd was	
#se is	
#talogue schema	nd334ac1e
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
%udflare error	n51048ec1
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
%nection and	n0021da4c
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
!dashboard and	n34d70252
#te 2026	
#v an	
"b two	
"eclared a	
#fault each	
%ined meaning	
#livered rfc	
#precated codes	
#serves the	
#vice type	
"iffer from	
#rect curl	
#sks md	
"o make	
#ctype html	
#es every	n3a90b476
'the	
#wn rfc	
"rafts takes	
!e mail	
"ach added	
'new	
#rlier hop	
"dit a	
"lement at	
#sewhere 599	
"mpty line	
"nd and	
%points that	
#tity deprecated	
%ry behind	
`)
