sitegenSearch("n6c8236ea-0",`neb29e5ad
!0 0	
".2.7 could	
"5 gmt	
!1 new	
".1 429	
#27 http	
+statuspaymentrequired	
#8 expectation	
&see	
"0.2.2 send	
#1 rfc	
"1.3 cacheable	
"5 00	
#.4.3 and	
%5.5 a	
"7 http	
#77 which	
!2 4	
".2 bad	
&notmodified	
#4.71 a	
"00 nostore	
#14 long	
#26 w48	
#5 207	
"295 of	
"774 appeared	
!3.1 http	
*statuscodepreconditionrequired	
%3 httpstatusaccepted	
1proxyauthenticationrequired	
"0 00	
#2 harm	
#7 308	
"xx redirection	
!400 by	
#1 with	
#4 article	
#5 is	
"10 414	
#5 although	
"21 misdirected	
#6 rfc	
"31 for	
"51 rfc	
"98 token	
"xx pages	
!500 if	
#3 when	
"1 gmt	
"30 as	
"xx while	
!7 leaving	
!8 fetch	
!9 telling	
"110 section	
"9.00 currency	
!a 403	
#beginning	
#catalogue	
%loudflare	
%orrect	
#download	
#folder	
#hash	
#level1	
#mark	
#nightly	
#piece	
%ython	
#replica	
#script	
%igning	
%ub	
#train	
#while	
"bout long	
"ccept header	
(ranges bytes	
%ounts httpstatus	
"da deviceid	
#dress cloudflare	
*stays	
%s cookies	
#vice let	
"fter 400	
(the	
"gain whoever	
"iohttp 3.14	
"liases its	
#l internal	
%ow accepts	
#one may	
#so h	
#together the	
"n anonymous	
%endpoint	
%identity	
%unimplemented	
#d 524	
&arc	
&clients	
&disks	
&footnotes	
&icons	
&log	
&not	
&proppatch	
&resuming	
&soft	
&the	
'rust	
&with	
#other customers	
*value	
#swer must	
(ing an	
#tiforgery token	
#y way	
"part only	
#i resumable	
#p the	
%lication problem	
"rchive keeps	
#e errors	
&mostly	
&required	
&yyyymmdd	
#ticlejson https	
"s advice	
%encode	
%json	
%separate	
%x	
#ked nodejs	
#sets stylecss	
`)
