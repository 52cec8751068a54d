sitegenSearch("n6d795611-5",`!the path	n1737c7ff
'rotocols	
&registration	
(sponse	
&same	
'erver	
'itemap	
&tab	
'rouble	
&way	
%ir books	
%m 200	
'the	
%n give	
%re a	
(since	
%y are	n125629f4
#ing cannot	
%s connection	
'resource	
#ought rfc	
#rough the	
"ime or	
&s as	
#tle files	
(which	
"o an	
%confuse	
%go	
%match	
%punycode	
%sleep	
%unless	n2f1e0feb
#ken await	
#ld from	
#o quick	
#rnado http	
"rain network	
#eats as	
#ue for	
"unnel curl	
"witters early	
#o parts	
"ype chromium	
&d or	
!under 301	
#expected code	
#known status	
#reserved for	n8857f033
"p follow	
#grading is	
#n p	
"rl lines	
"se 598	
%d by	
%s 464	
"tils rb	
!value headersget	
#nished nor	
"ersion 5	
%y often	
!w is	
"aived with	
#rning warn	
#s last	n95d7c4a2
&told	
#y to	
"eak candidate	
#bdav somebody	
#ll have	
"hat all	
'is	
'stands	
&ever they	
#en transfer	
%re nobody	
%ther they	
#ich intermediary	
(sets	
#o calls	
%ever has	n86177ae2
%le way	
#y if	
"indows parental	
#th 64bit	
'classes	
'git	
'modnegotiation	
'retryafter	
'uploadcomplete	
&out cache	
*saying	
"ords count	
%ked on	
#uld be	
"rite and	
's this	na3d215da
#ong or	
"wwauthenticate that	
!xml charset	
!yaml is	
"et each	
"ou google	
&sent	
%r distribution	
&s for	
`)
