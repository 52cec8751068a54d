sitegenSearch("n90b8aa80-0",`!0 0	n4b7e4fea
".2.7 could	
"5.114z app	
!1 of	
".1 429	
#27 http	
+statuspaymentrequired	
#8 expectation	
&see	
"0.2.2 to	
#1 when	
"12 26	
"5 the	
#.5.20 browsers	
"7 httpurlconnectionhttpbadgateway	
"8 selfsigned	
!2 524	ne5a9796a
".2 content	
&permanent	
"0 0.4	
#0 or	
#2 accepted	
%610 shopjson	
#5 throws	
"324 and	
"94 partial	
!3.1 httpstatuscodebadrequest	
4temporaryredirect	
%3 httpstatusfound	
1serviceunavailable	
"00 and	
#4 as	
#8 is	ne70b19eb
!4.1 so	
"000 to	
#3 forbidden	
#4 neither	
#8 411	
"12 to	
#9 authentication	
"22 without	
#9 first	
"43 servername	
"8 00	
"d0c8b9e00014000800000000000000a d	
!5.4 response	
"02 that	
#5 lacks	
"22 the	n167b2eb1
"xx a	
!64bit floating	
!7519 header	
!8441 section	
!9110 does	
"205 section	
!a 301	
#7	
#cafe	
%lient	
%onflict	
#deprecated	
#file	
#genuine	
#json	
#locked	nb58994ff
#mode	
#parameter	
%roject	
#redirect	
&tryafter	
#server	
%pike	
#template	
#value	
"aaa records	
"bove is	
"ccept what	
%ount and	
#tive flag	
"ddr 10.0.0.12	
&ess of	n509768f4
)es for	
#vice compression	
)write	
"fter resolving	
"gain rfc	
#reed on	
"lias so	
#l entries	
&they	
#one for	
#so fails	
#though the	
"n alert	
%encrypted	
%id	
%rfc	n2f0aa8a9
#d 503	
&answer	
&change	
&delete	
&files	
&how	
&libcmark	
&no	
&perhaps	
&repeat	
&sh	
&the	
'ries	
&will	
#other connection	
*try	n668590a7
#swer may	
(ing 425	
#ti forgery	
#y value	
"part in	
#i response	
#p the	
%lication problem	
"rchive keeps	
#e easy	
&marked	
&regular	
&whole	
#ticle takes	
"s advice	
`)
