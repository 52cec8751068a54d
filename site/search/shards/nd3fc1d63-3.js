sitegenSearch("nd3fc1d63-3",`n7812743d
!it forwards	
%is	
%may	
%one	
%says	
%then	
%with	
#s best	
&existence	
&mode	
&real	
&zone	
!japanese korean	
"ob twice	
"son addresses	
'to	
!keep both	
&s the	
#ys values	
"now why	
!label has	
#mp101 when	
#rge client	
#st line	
#w demands	
"east as	
#ft does	
#ngth 31	
#t all	
#vel 3	
"ie the	
#mit and	
'ing what	
#ne of	
%k if	
&s like	
#st or	
&s it	
"oad wallmicroseconds	
#cation the	
#g closed	
%s a	
#ng wait	
#oked up	
#st data	
!macos and	
#ilto or	
#kes sense	
#nual retry	
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
#re frequent	
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
#t apply	
&do	
&identify	
&parse	
&state	
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
%section	
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
&slow	
%s included	
#ly looks	
"pen 5xx	
&ssl x509	
"r 416	
%bracket	
%fastcgi	
%later	
%patch	
%templates	
#der does	
#g docs	
#igins keep	
"ther if	
's advice	
"ur recommendation	
#t such	
`)
