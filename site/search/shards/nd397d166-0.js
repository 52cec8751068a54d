sitegenSearch("nd397d166-0",`!0 0	n7903dc02
".2.7 could	
"5.114z app	
!1 of	
".1 429	
#27 http	
+statuspaymentrequired	
#8 expectation	
&see	
"0.2.2 the	
#1 when	
"12 26	
"5 the	
#.5.20 browsers	
"7 httpurlconnectionhttpbadgateway	
"8 selfsigned	
!2 522	nad0bbb62
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
#8 is	n0dd1a46f
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
"22 instead	ndec0a147
"99 when	
!6455 section	
!7238 gave	
!8259 and	
!9110 appendix	
%2 section	
!a 208	
#511	
#cache	
%lassic	
%onditional	
#demand	
#field	
%urther	
#im	
#little	n2ec04d57
#missing	
#page	
%ost	
#random	
%equest	
#search	
%inglepage	
%uccess	
#transfer	
#white	
"bout links	
"ccept gets	
&ss forbidden	
#t on	
"dd example	
%ress for	naa8731a2
*to	
#ministrator distributes	
#vice not	
"fter and	
'wards you	
"ge 600	
"lert on	
#ike the	
#l of	
%ow without	
#oud the	
#so properties	
#ways those	
"n archive	
%error	
%information	n77d316fe
%upgrade	
#d a	
'sk	
&closing	
&docusaurus	
&footnotes	
&icon	
&links	
&nobody	
&plain	
&reports	
&should	
&the	
'ries	
&will	
#other connection	n3327f24b
*text	
#swer it	
(ing 204	
#thropic 529	
#y text	
"paches answer	
#i newer	
#ostrophe between	
#plication octetstream	
"rcgis puts	
#e documented	
&looked	
&read	
&told	
#ticle and	
`)
