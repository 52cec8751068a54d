sitegenSearch("n2b21b40c-2",`!factor if	nef0d1610
#iled verification	
#lse it	
#vicon ico	
"etch http	
"ield errorreason	
#fty a	
#le or	
&s example	
%ter worked	
#nds none	
#rst bytes	
(rule	
#ve parts	
"older has	
%low a	
#otnote if	n7e4a8984
#r a	
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
!gateway that	nd7896726
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
&published	
&too	n3f1a1606
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
#tp 1.1	
'conflict	ne2556a47
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
"n 0.2.7	
%article	
%december	
%http	n72ea5182
%nav	
%rfc	
%the	
%upgrade	
#cludes are	
#dexmd index	
#side its	
%ufficientscope goes	
#to contenttoolarge	
#validargument outofrange	
"s a	
&sked	
%defensible	
%found	
%ipv6	
%missing	n2b86480e
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
%list	
%not	
%reports	
%takes	
%when	
#s announced	ncf271304
&e	
&line	
&path	
&text	
%elf says	
!javascripts values	
"s 24	
#on href	
"une 2014	
!keep unasked	
#y before	
"inds of	
"nows is	
!lacks a	
#nguage as	
#rgeclientheaderbuffers an	n1d05fc97
#sts longer	
"eads back	
%ve out	
#gacy the	
#ngth 65	
#t where	
"ibcmark the	
#fe cycle	
#mit error	
's lead	
#ne shows	
%k manualpdf	
&s not	
#st stands	
&s more	
`)
