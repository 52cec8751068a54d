sitegenSearch("nc4926827-0",`!0 0	n439902f3
".2.7 could	
"5.114z app	
!1 of	
".1 431	
#27 httpstatusaccepted	
1requestentitytoolarge	
#8 internalservererror	
&unauthorized	
"00 101	
#2 md	
"2 purpose	
"5.1 beware	
%5.5 https	
"7 httpurlconnectionhttpgone	
"9 digits	
!2 connect	n1388cc30
".2 found	
&rangenotsatisfiable	
"0 fetch	
#0 which	
#2 the	
%61210 to	
#68 introduced	
"4 november	
!3 413	
".1 httpstatuscodegone	
4useproxy	
%3 httpstatuslocked	
1unprocessableentity	
"01 and	
#4 refers	
"1 00	n18420905
!4.4 a	
"01 for	
#3 rfc	
#4 when	
#9 a	
"13 maxbytes	
"2 python3	
#4 of	
#9 the	
"49 screen	
"94 request	
"xx client	
!5.4 response	
"02 should	
#5 is	
"22 instead	nd0e7fd55
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
#get	
#kept	
#login	nad01cca7
#moment	
#part	
%rompt	
#redirect	
&tryafter	
#server	
%pike	
#template	
#value	
"aaa records	
"bove is	
"cceptable 422	
%ount and	
#tive flag	
"ddr 10.0.0.12	
&ess of	n8f700fa7
)es have	
#vice derive	
)yes	
"fter retry	
"gain rfc	
#rees to	
"lias twice	
#l files	
&tornado	
#one is	
#so hides	
#ways begins	
"n answer	
%entry	
%ietf	
%unknown	n73d714d1
#d 5xx	
&as	
&closing	
&does	
&for	
&icons	
&load	
&not	
&proppatch	
&resuming	
&soft	
&the	
'rust	
&with	
#other customers	
*value	n39ca6d1f
#swer must	
(ing an	
#tiforgery token	
#y way	
"part only	
#i resumable	
#pear now	
%lication problem	
"rchive keeps	
#e errors	
&mostly	
&required	
&yyyymmdd	
#ticlejson https	
"s advice	
`)
