sitegenSearch("n6c8236ea-3",`n1dfcf591
!it says	
%then	
%with	
#s best	
&existence	
&mind	
&ratelimit	
&work	
!january and	
"ob stands	
"s the	
#on the	
!keep above	
&s one	
#ys front	
"now what	
!lab pages	
#mp101 does	
#rge are	
#st good	
#tter nginx	
"earns that	
#ft alone	
#ngth 25	
#ss the	
#vel 1	
"icence that	
#kely to	
#miting and	
#ne names	
%k header	
&s from	
#st of	
&s counts	
"oad is	
#cation return	
#g and	
%md has	
#ng text	
#oked at	
#st and	
!machines address	
#ilbox or	
#kes its	
#nual post301	
%y requests	
#rkdown llmstxtorg	
#tch title	
#xage 3600	
#y do	
&start	
"dn early	
"eans such	
#mory or	
#ssage it	
#thod the	
"icrosoft troubleshooting	
#nutes a	
#ssing need	
#x points	
"oment the	
#re headers	
#st likely	
#ved temp	
"ultiplechoices node	
#stache templates	
!name check	
'says	
&s anything	
#rrowed it	
"eeded python	
#ighbour letter	
#t sign	
#ver closed	
'theless gives	
#w request	
#xt server	
"ginx leaves	
's inner	
"o color	
%hint	
%phrase	
%siteyaml	
#body by	
#de js	
#nauthoritativeinformation node	
#r failure	
#t arise	
&document	
&implemented	
&part	
&status	
%acceptable nodejs	
%hing a	
*that	
#v 2026	
"uisance on	
#mber nearly	
!oauth rfc	
"f 2007	
%anything	
%different	
%it	
%nginxs	
%sections	
%the	
'is	
#f before	
#ten leaves	
"ld name	
"n a	
%headers	
%service	
%with	
#e as	
&finding	
&of	
&so	
%s instead	
#ly looks	
"pen 12.50	
&ssl x509	
"r 416	
%bracket	
%fastcgi	
%later	
%patch	
%template	
#der change	
#g colours	
#igins dns	
"ther id	
's accounts	
"ur reading	
#t stack	
%right but	
`)
