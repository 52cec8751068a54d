sitegenSearch("n8dff31c4-5",`nbb15a29b
!the body	
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
&nineties	
&origin	
&path	
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
%y are	
#ing cannot	
%s connection	
'resource	
#ought rfc	
#rough the	
"ime or	
&s as	
#tle for	
's from	
"o and	
%content	
%go	
%match	
%punycode	
%slow	
%unnamed	
#ken before	
#ld go	
#o rack	
#rnado httpclienterror	
"rans came	
#eats it	
#ue it	
"unnel is	
"wo a	
&pieces	
"ype encoding	
&s 1.8	
!under 497	
#expected condition	
#known status	
#reserved for	
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
#s last	
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
%re none	
%ther this	
#ich introduced	
(sits	
#o carries	
%ever has	
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
&ing exists	
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
