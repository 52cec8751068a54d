sitegenSearch("n2b21b40c-0",`!0 0	n7b944bf2
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
"22 instead	nf6c042d3
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
#joke	
#lock	nf2a50d89
#mistyped	
#pages	
%rogram	
#received	
&st	
#sense	
%pace	
#tag	
#used	
#z	
"bove all	
"ccept text	
%ord is	
#tions git	
"dded up	
%ress links	n9a2e5078
)es by	
#vice alert	
)two	
"fter on	
"gain microsoft	
#ent holds	
"lias a	
#l callers	
&take	
#one and	
#so be	
#tered the	
"n address	
%edit	
&xtended	
%opinion	nd133c5b9
#d 405	
&alarms	
&calling	
'url	
&expect	
&handing	
&keep	
&most	
&others	
&reads	
&sections	
'tyles	
&there	
&what	
#nounces its	
#other protocol	nb7e27e1d
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
%anything	n969dae0d
%g	
%multipart	
%templates	
#http 3.1.5.2.2	
#king say	
"t 10	
%once	
#tack it	
"uthenticates users	
&orization token	
"ws gives	
!back was	
#lancer sends	
#sic over	
"e done	
`)
