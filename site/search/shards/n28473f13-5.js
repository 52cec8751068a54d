sitegenSearch("n28473f13-5",`!statuscode unauthorized	n8e20f780
%ys as	
#ill current	
#opped and	
%red rfc	
#rikethrough footnotes	
"ub and	
#ch as	
#m of	
#re that	
"wift region	
"ync provisioning	
!table of	
#g registry	
#ke part	
&s their	
"ea should	ne74c4dd1
#mplate does	
&orary things	
#sting with	
#xt over	
"han chunked	
%t answered	
'cloudflare	
'exist	
'instead	
'limit	
'one	
'response	
'suits	
'vary	
#e 64	
&audience	nb04ddb28
&built	
&class	
'ode	
(nstant	
&device	
&entry	
&file	
'orm	
&heading	
&internet	
&links	
&method	
&next	
&options	
&parsers	
'rogram	n186c4d0d
&record	
(quest	
'ight	
&script	
'ha256	
'tatus	
&text	
&upload	
&whole	
%ir customers	
%m are	
'under	
%n guesses	
'writing	
%re record	
%se very	n4f5381bc
%y typed	
#is case	
'path	
#ose that	
#rottled requests	
"ime how	
&out inside	
#tle caching	
(photos	
"o 301	
%be	
%do	
%hosts	
%methods	
%refuse	
%standard	n97a5b0f0
%use	
#ken endpoint	
#ld of	
#o rfc	
#rnado http	
"rain network	
#eats all	
#ue each	
"ue 24	
"wins and	
#o numbers	
"ype application	
'text	
!ui sans	
"nderstand chunks	
#known address	necbfe55b
#noticed soap	
#used for	
"pdate aptget	
#loadcomplete 0	
"ritoolong in	
#llib made	
"se is	
%r agent	
#ing the	
!v140 device	
"alue of	
#riable sslclientverify	
"ersion 4	
%y lines	
"oucher with	
!waived each	n1ac47514
#nts only	
#s empty	
&right	
#y dropped	
"e have	
#b sockets	
#d 25	
#re added	
"hat clients	
'it	
'still	
&ever they	
#en told	
%re names	
%ther pages	
#ich form	n088931c8
(programs	
%le its	
#o says	
%le nounusedvars	
%se messages	
"ill go	
#th 306	
'addresses	
'each	
'information	
'open	
'statusuri	
'you	
&out exception	
*the	
`)
