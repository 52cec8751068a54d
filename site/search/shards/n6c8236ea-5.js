sitegenSearch("n6c8236ea-5",`na9b07f75
!stale antiforgery	
%nds around	
%rts the	
%tus 408	
)falls	
)requested	
(code forbidden	
-proxy	
%y as	
#eps is	
#ock from	
%re with	
#rict cloudflare	
#ylecss icon	
"uccessful defined	
#fficientdiskspace rfc	
#pported php	
"wift http	
"ymfony 5.4	
#stemnethttpstatuscode httpstatuscode	
!tag amazon	
#ke 999	
&s it	
#rgets default	
"ells github	
#mporarily disabled	
#st rules	
#xt may	
"han chunked	
%t any	
'compares	
'file	
'is	
'log	
'part	
'second	
'the	
'was	
#e account	
&balancer	
&cache	
'lient	
'olumn	
&data	
&echo	
&failure	
'older	
&header	
&inner	
&line	
&messages	
&nineties	
&origin	
&path	
'rotocols	
&registration	
(sponse	
&same	
'erver	
'itemap	
&tab	
'rouble	
&way	
%ir books	
%m 200	
'the	
%n give	
%re 4xx	
(see	
%y are	
#ing cannot	
%s connection	
'resource	
#ought rfc	
#rough the	
"ime only	
&out rust	
#tle deep	
(the	
"o a	
%carry	
%expired	
%keep	
%pages	
%send	
%the	
%www	
#ken required	
#o deep	
%l decodes	
#uching the	
"ranslation service	
#ied against	
#usting content	
"us rufh	
"wo entries	
&successive	
"ype map	
&s and	
!under 301	
#expected and	
#known since	
#readable file	
"p and	
#grade header	
#loads amazon	
"rl connection	
%s fragments	
"se proxy	
%r interface	
#ual with	
!valid any	
%ue that	
#rs is	
"ersion is	
"iew catalogue	
!wait and	
%vers stays	
#s 22	
&most	
&written	
#ys out	
"eb but	
%hook arrives	
#ll so	
"hat broke	
'it	
'the	
#en a	
'you	
%re publish	
#ich addresses	
(kind	
(suits	
#o defines	
%ever needs	
%m the	
#y such	
"ire an	
#th a	
`)
