sitegenSearch("n28473f13-0",`!0 0	nf58024f3
".2 statuscode	
"1000 no	
!1 diagnostics	
".1 403	
#2 should	
%7 httpstatusnotacceptable	
#8 bad	
&range	
"0.0.1.7 8080	
#1 102	
"1 15	
"4 gmt	
"5.4.6 rfc	
"6.2.1 to	
"7 httpurlconnectionhttpversion	
"x version	n4888e082
!2 the	
".2 misdirected	
&unavailable	
"00 201	
%7 by	
#26 06	
#3 nonauthoritative	
#7 in	
"4 phrase	
!3 1	
".1 httpstatuscodefaileddependency	
4unsupportedmediatype	
%3 httpstatusimused	
1toomanyrequests	
"00 so	
#4 gone	n808c2fc6
#8 resume	
!4.1 so	
"00 to	
#3 comes	
#4 into	
#7 comes	
"12 0	
#7 comes	
"22 false	
#9 500	
"331 section	
"60 for	
"99 is	
!5 facts	
"01 may	
#4 if	n09f42073
"11 who	
"61 is	
!6.3 so	
!7.4.1 the	
!8.3 the	
!9.2.2 curl	
"110 section	
"457 that	
!a 400	
#backreference	
#call	
%lient	
%onfiguration	
#demand	
#field	
%ull	ne8da8a39
#hundred	
#list	
#method	
#open	
#post	
#quote	
#request	
#search	
%ingle	
%ubmit	
#trace	
#websocket	
"bout headers	
"ccept application	
(query lists	
%ount rfc	nb086f9a7
#tivesync msashttp	
"ddress at	
*registered	
)es the	
#vice idempotent	
"ffair wait	
#ter some	
"gain the	
"im and	
"lias so	
#l do	
&the	
#one and	
#so as	
#t name	
"n address	nbba6d544
%easter	
&xplicit	
%oldstyle	
#d 303	
&acting	
&browsers	
&contentrange	
&ends	
&git	
&is	
&losing	
&note	
&prove	
&retried	
&so	
&the	n3894c64e
'ransfer	
&why	
#other build	
*send	
#swer has	
(ed either	
(s not	
#y route	
%where stored	
"pi example	
%examplecom problems	
#plication because	
-s send	
"re asked	
&get	
&not	n29ebdff1
&sent	
#ia stay	
#ticlejson then	
"s advice	
%described	
%it	
%proxies	
%unofficial	
#k the	
%s where	
"t another	
%something	
#tempts or	
"uthentication which	
%omated the	
`)
