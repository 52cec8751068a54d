sitegenSearch("n87562ea0-2",`!expression belongs	nc6cd656c
!facet flag	
#iled call	
&ure lies	
#ult 2	
"ence with	
#w lines	
"ields declared	
#le index	
'w1	
%l up	
#nding per	
#rewall mostly	
%st number	
#ts before	
"ly the	
"older where	na7af9c7b
%lows this	
#r 60	
&caches	
&find	
&long	
&repositories	
&the	
&writers	
%m all	
&ats have	
#und caching	
"ragment and	
#esh token	
#om cloudflares	
'server	
%zen all	n037c57fe
!gain the	
"enerate token	
#t live	
%s it	
"ithubs api	
"lance whether	
"oes or	
#ogle cloud	
"rants it	
#ows quickly	
"uide logging	
!had rfc	
#ndling no	
#s 10	
&cut	
&no	nef4107da
&something	
%h of	
#ve it	
"ead become	
&er of	
(s it	
&ing of	
#lp look	
"ide a	
"old all	
#nest site	
#st example	
'what	
#w a	
&to	
"tml from	n58b26034
#tp 1.1	
'conflict	
'nginx	
'such	
&codeelb4xxcount where	
&s docs	
'tatuscodefound http	
&version responsecode	
!iana has	
"d sgapp	
"etf are	
"f nothing	
#match article	
"m a	
#ported folder	
"n arc	n435fc262
%curl	
%how	
%motion	
%retryafter	
%the	
&ype	
#cludes a	
#dexmd beside	
#side it	
%ufficient storage	
#to content	
#validargument out	
"s a	
&sked	
%defensible	
%found	n30082e5b
%involved	
%missing	
%not	
%overwritten	
%run	
%stripped	
%unprocessable	
#open whether	
"t as	
%commits	
%finds	
%in	
%like	
%nobody	
%replace	
%suggests	n0d4d7298
%went	
#s address	
&declared	
&letters	
&page	
&support	
%elf not	
!javascript also	
"s 20	
#on goes	
"uly 2026	
!keep the	
#pt without	
"ind sales	
"nows and	
!labelsjob refuses	n7e037b21
#nding page	
#rge since	
#stmodified so	
"ead to	
%ve code	
#ft so	
#ngth 56	
#t sitegen	
"ibcmark and	
#es beside	
#kely yours	
#miting from	
#ne may	
%k checkers	
&s are	
`)
