sitegenSearch("nd397d166-2",`!entries as	nb547f86c
&y does	
's front	
"rror among	
(like	
'page 494	
"scape closes	
"th0 tcp	
"very answer	
(record	
"ws exchangeasmx	
"xample provider	
#cept the	
#isted google	
#pectation old	
%ires or	
%ression belongs	na6443e65
!facet flag	
#iled call	
&ure lies	
#ult 2	
"ence with	
#w lines	
"ields declared	
#le index	
'until	
%l the	
#nding out	
#rewall in	
%st nothing	
#ts an	
"ly cannot	
"older var	n6f4e6161
%lows the	
#r 5xx	
&bytes	
&find	
&long	
&requests	
&their	
%bids rfc	
%m the	
&s antiforgery	
#und the	
"rame has	
#om 2015	
'it	
'there	
"ull ss	ne13b68d9
!gateway that	
"et and	
&rfc	
"it diff	
#ve up	
"o back	
#ne curl	
#ogle than	
"rep i	
#pcweb puts	
!h ifnonematch	
"alves do	
#ng on	
#s an	
&hardly	
&published	nc7b8fb46
&too	
#ve been	
'something	
"eader can	
(s allow	
*version	
&title the	
#re or	
"ints allows	
"olds session	
#st apiexamplecom	
'path	
&s take	
#w requests	
"tml as	
#tp 1.1	nbf36074b
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
"n arc	
%curl	nfc31ec3b
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
%found	
%involved	n494be14c
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
%suggests	
%went	n22712d1c
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
!labelsjob refuses	
`)
