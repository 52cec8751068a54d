sitegenSearch("n9f3be882-0",`!0 0	n4b7e4fea
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
!2 524	nea0cf334
".2 content	
&permanent	
"0 0.4	
#0 or	
#2 accepted	
%610 shopjson	
#6 300	
"324 of	
"xx answer	
!3.1 httpstatuscodeconflict	
4toomanyrequests	
%3 httpstatusgone	
1switchingprotocols	
"00 itself	
#4 end	
#8 or	n5b300470
!4.1 without	
"01 403	
#3 from	
#4 not	
#8 a	
"12 you	
#9 handler	
"23 425	
#9 google	
"44 0	
"8210 bytes	
"d0c8b9e00014000800000000000000b d	
!5.4 response	
"02 should	
#5 is	
"22 instead	nc97a432d
"99 when	
!6455 section	
!7238 gave	
!8297 section	
!9110 asks	
%3 section	
!a 300	
#5xx	
#cached	
%lient	
%onflict	
#deprecated	
#file	
#genuine	
#json	
#log	n6ad24d0d
#model	
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
&ess of	n02fe6c24
)es for	
#vice compression	
)write	
"fter resolving	
"gain rfc	
#reed on	
"lias so	
#l entries	
&three	
#one for	
#so fails	
#though the	
"n alert	
%encrypted	
%id	
%rfc	nc95395c9
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
*try	n6d37a2ce
#swer may	
(ing 425	
#ti forgery	
#y version	
"part nginx	
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
%early	n80d1f802
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
`)
