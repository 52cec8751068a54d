sitegenSearch("n24f27621-0",`!0 0	n34f0a462
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
!2 522	na9cf8f29
".2 conflict	
&paymentrequired	
"0 0.0	
#0 on	
#2 205	
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
#8 is	n71b3b7bd
!4.1 so	
"000 to	
#3 forbidden	
#4 neither	
#8 411	
"12 to	
#9 authentication	
"22 without	
#9 excepted	
"43 reports	
"71 treats	
"d0c8b9e 0001	
!5.4 of	
"02 should	
#5 is	
"22 instead	n0402e5cc
"99 when	
!6455 section	
!7238 gave	
!8259 and	
!9110 appendix	
%2 section	
!a 208	
#511	
#cache	
%lear	
%onfiguration	
#dependency	
#file	
#general	
#json	
#locked	ndf4708c7
#mode	
#parameter	
%roject	
#redirect	
&try	
#server	
%pike	
#template	
#value	
"aaa records	
"bove is	
"ccept what	
%ount and	
#tive flag	
"dding content	
%ress names	nfdfd63b2
)es else	
#vice choose	
)where	
"fter refetching	
"gain quote	
#ree take	
"lias leads	
#l come	
&the	
#one curl	
#so costs	
#ters responses	
"n address	
%edit	
&xtended	
%option	n79ba638b
#d 407	
&alerts	
&calls	
&d	
&expects	
&has	
&keeps	
&move	
&outcome	
&redirect	
&see	
&tables	
'hey	
&what	
#nounces its	
#other protocol	nb9038396
#swer depends	
)with	
(s methods	
#y public	
%where here	
"pi example	
%examplecom problems	
#plication can	
'ed to	
"re blind	
&hit	
&opened	
&sorted	
#rive today	
"s 1016	
`)
