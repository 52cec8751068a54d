sitegenSearch("n6696cd12-5",`!the path	n1737c7ff
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
%y are	nb80eb491
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
#s last	nb3a35b40
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
%ever has	nc4de2480
%le way	
#y if	
"indows parental	
#th 64bit	
'classes	
'git	
'modnegotiation	
'retryafter	
'uploadcomplete	
&out cachecontrol	
*scripts	
"ords each	
%ked when	
#uld begin	
"rite clients	
&ing exists	nc7237de2
#ong path	
"wwexamplecom 8190	
!xml http	
!yaml nested	
"et so	
"ou have	
&settle	
%r entries	
&s not	
`)
