sitegenSearch("n9f3be882-1",`!be set	n2902346b
#cause clients	
#en a	
#fore and	
#ginnings the	
#ing shown	
#side its	
#tween the	
"lock the	
"ody describes	
'there	
#th kinds	
"reak at	
#owser it	
)s redirect	
"uild with	
#t come	nfcc4083c
"y any	
%itself	
%themselves	
#tes have	
!cache is	
'control and	
&ing by	
#lled location	
'rs to	
#n be	
&only	
%not change	
#rried out	
#se with	
#talogue without	
#ught your	n7379f5d1
"entral as	
"fray 9a41b2c3d4e5f607fra	
"hange numbers	
(s take	
#eck json	
's the	
#osen for	
"lashes with	
&ss name	
#ient errors	
)optional	
)we	
(s must	
#osed its	
%udflare may	
"ode 404	n1f44cd12
'curl	
'lets	
'requested	
'useful	
&s csv	
(phrase	
#lor is	
#m exports	
%es back	
%ment and	
%panies the	
&leted when	
#ndition compulsory	
%flict with	
%nection idle	
%stant of	nce9944e7
%tent folder	
*range	
)length 129	
*ocation date	
&inue so	
#okies before	
#re 3.1	
#uld give	
%nting a	
"rate http	
#edit left	
"url from	
%rent security	
!d propfind	
"ata tone	
%e wed	n4cfd3152
#vexamplecom photos	
"ecide on	
#ep the	
#fensible too	
#lete the	
#ny in	
#scription an	
#veloper the	
"id you	
#git too	
#sk the	
"o fragments	
#cs apiv1	
#es and	
'proxy	
#wn and	n8a332d69
"rafts and	
"uring a	
!e2 names	
"ach lost	
'with	
"dge nothing	
"lbstatuscode of	
#sewhere 456	
"mpty form	
"ncyclopaedia 200	
#dpoint was	
#tity 413	
%ry by	
(with	
"rror 526	
(invalidtoken	nb8d5a109
(xmlns	
's whatever	
"tagsave tagtxt	
"very 451	
(post	
"ws exchange	
"xample provider	
#ception each	
#isting group	
#pected and	
%ires until	
#tended deprecated	
!fact factgroup	
#iled preflight	
&withbody https	
`)
