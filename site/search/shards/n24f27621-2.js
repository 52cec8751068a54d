sitegenSearch("n24f27621-2",`!entry what	n902f85ea
"rror 521	
(in	
(we	
's title	
"tag with	
"ver vanished	
&y page	
'where and	
"xample or	
#cept in	
#ist rfc	
#pect100continue in	
%ires contentlocation	
%orts orderscsv	
!facet and	
#iled before	n941ad282
&ure breaks	
#ster or	
"ence takes	
#w codes	
"ields cannot	
#le in	
'until	
%l the	
#nding per	
#rewall or	
%st of	
#ts better	
"older a	
)which	
%lows this	
#r a	na0f8fb69
&caching	
&five	
&looking	
&resumable	
&there	
%bids the	
%m three	
&s carry	
#und there	
"rames and	
#om 20200101	
'it	
'there	
"ull ss	
!gateway that	
"et and	n667fd859
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
&put	
&tried	
#ve catalogues	n24f6b118
'taken	
"eader cookie	
(s as	
*with	
%lth checks	
#re rfc	
"ints since	
"olds the	
#st apiexamplecom	
'path	
&s take	
#w requests	
"tml as	
#tp 1.1	
'conflict	
'nginx	nd96d4998
'such	
&codeelb4xxcount where	
&s docs	
'tatuscodefound httpstatuscoderedirect	
&version responsecode	
!iana has	
"d sgapp	
"etf are	
"f nothing	
#match article	
"m a	
"n 429	
%between	
%e100	
%iis	
%old	nee498b1a
%save	
%the	
%upgrade	
#cludes it	
#dexmd indexjson	
#side nginx	
#t date	
%o get	
#validgrant is	
"s a	
&sked	
%defensible	
%found	
%ipv6	
%missing	
%not	n8c6661ea
%paid	
%running	
%success	
%unprocessablecontent	
#s is	
"t asks	
%counts	
%for	
%inside	
%makes	
%older	
%run	
%the	
%which	
#s attempts	
&entry	nb39ca5e5
&log	
&place	
&title	
%elf that	
!job again	
"s 24	
#on href	
"une 2014	
!keep unasked	
#y before	
"inds of	
"nows is	
!lacks access	
#nguage calls	
#rgeclientheaderbuffers and	
`)
