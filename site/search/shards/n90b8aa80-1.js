sitegenSearch("n90b8aa80-1",`!as early	n5898b752
%its	
%return	
%whole	
#ked for	
#sets shopcss	
"t its	
%what	
"uthenticate belongs	
&ority or	
"way one	
!back is	
#lancer ends	
#se64urlsafeb64decode sysstdinread	
"e completed	
%long	
%set	nfff39b9b
#cause clients	
%omes whentosendit	
#fore all	
#ginning those	
#ing published	
#side it	
#tween redirects	
"lock starts	
"ody contentlength	
'that	
#th give	
"readcrumbs heading	
#owser fetches	
)s never	
"uild source	
#t begins	n99f48e5f
"y also	
%itself	
%themselves	
#tes have	
!cache in	
'able without	
&ing a	
#lled full	
'rs rights	
#n appear	
&often	
%not break	
#rried no	
#se with	
#talogue without	
#ught your	nbb912810
"entral as	
"fray 9a41b2c3d4e5f607fra	
"hange numbers	
(s take	
#eck json	
's the	
#osen for	
"lashes with	
&ss colour	
#ient errors	
)optional	
)we	
(s must	
#osed its	
%udflare may	
"ode 404	n382a8262
'curl	
'length	
'request	
'use	
&s constants	
(pass	
#lophon contents	
#m dev	
%es and	
%maseparated values	
&onmark gfm	
%plete within	
#ndition and	
%flict marks	
%nection http	
%st text	n3684fc1e
%tent errors	
*permalinks	
)length 107	
0header	
&inue a	
#okie with	
#pyright notice	
#uld be	
%nterpart to	
"rashes of	
#edentials with	
"url ends	
%rent list	
!d o	
"ata ssl	
%e wed	n42ac25bc
#vexamplecom photos	
"ecide on	
#ep the	
#fensible too	
#lete the	
#ny in	
#scription an	
#veloper guides	
"id what	
#git in	
#sk or	
"o except	
#cs all	
#es a	
'one	
#wn a	n07908d88
"rafts and	
"uring a	
!e2 names	
"ach line	
'value	
"dge example	
"lb 4xx	
#sewhere 301	
"mpty flags	
"ncryption can	
#dpoint off	
#tered under	
%ry as	
(to	
"rror 521	
`)
