sitegenSearch("n6c8236ea-1",`nd052607f
!at level	
%written	
"uthenticate how	
&ority who	
"way there	
!back later	
#lancer again	
#se url	
"e carried	
%kept	
%said	
#cause a	
%omes everybodys	
#en written	
#gin with	
#ing interim	
#side an	
#tween projects	
"lock of	
"ody comes	
'that	
#th give	
"readcrumbs heading	
#owser does	
)s network	
"uild something	
#t at	
"y address	
%itself	
%themselves	
#tes come	
!cache in	
'able without	
&ing a	
#lled full	
'rs rights	
#n answer	
&never	
%not be	
#rd was	
#se in	
#talogue sections	
%ch all	
"ells are	
"f error	
"hange how	
(s a	
#eck expectation	
'out the	
#ooses by	
"laim under	
%sses of	
#ient demands	
)no	
)uses	
(s key	
#ose with	
%udflare found	
"name the	
"ode class	
'is	
'processing	
'together	
&s catalogue	
(may	
#llection added	
#m 8190	
%e three	
%mandline tools	
&only take	
%plete recipes	
#ncurrency group	
%flict by	
%nection ends	
%siders them	
%tent codes	
*location	
*urls	
)length 61	
)type application	
&rol only	
#py a	
#rrect the	
#unt finished	
's them	
"reate something	
"ss p	
"url node	
#stomer has	
!dangerous part	
#taerror code	
%etime on	
#ys without	
"eclare one	
#fault deprecated	
%ined it	
#livered aws	
#ployment or	
#serves a	
#velops any	
"iff e	
#gits of	
#sk02 buy	
"o i	
#cs example	
#es each	
'the	
#wn rfc	
"rafts said	
!e code	
"ach added	
'old	
#rlier one	
"dge with	
"lement and	
#sewhere a	
"mpty list	
"nd are	
%region setup	
#tity ruby	
%ry code	
's code	
"rror and	
(in	
(until	
's last	
"tag expires	
"vent pull	
%ry heading	
'body elses	
`)
