sitegenSearch("nd3fc1d63-5",`n9a538a5f
!space that	
#ells a	
"sl module	
"tandard demands	
%rt of	
%tement about	
&us code	
)locked	
)use	
(code movedpermanently	
-unavailableforlegalreasons	
%ys in	
#ill good	
#ops it	
%refront api	
#ring summary	
"ubpath of	
#ch as	
#mmary and	
#re we	
"witch it	
"ync program	
!table or	
#g the	
#ken an	
#rget 1	
"ell by	
#mplate redirect	
#nth of	
#xt can	
'waits	
"hanks to	
%t can	
'drops	
'holds	
'lead	
'offer	
'response	
'surprise	
'waited	
#e access	
&backend	
'ytes	
&client	
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
%re 404	
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
&steps	
"ype location	
&s address	
!under 200	
#encrypted http	
#known or	
#processableentity node	
"p again	
#grade connection	
#loadoffset so	
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
(take	
#o demanded	
%ever runs	
%se allow	
#y the	
"ire and	
#th a	
`)
