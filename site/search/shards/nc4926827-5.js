sitegenSearch("nc4926827-5",`!the 200	n77c431f2
&answer	
&body	
&carets	
'lient	
'olumn	
&data	
&echo	
&failure	
'older	
&header	
&inner	
&line	
&messages	
&nginx	
&origin	
&path	n1737c7ff
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
%y are	neae8e9cb
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
%unless	n6cbaf7b1
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
#known time	
#reserved ones	n14b039db
"p for	
#grading protocol	
#np where	
"rl look	
"se a	
%d can	
%s 511	
"tils rb	
!value headersget	
#nished nor	
"ersion 5	
%y often	
!w is	
"aived with	
#rning warn	
#s last	n0ba716d3
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
's this	n46760b75
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
