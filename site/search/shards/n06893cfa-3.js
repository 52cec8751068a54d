sitegenSearch("n06893cfa-3",`nf65b9913
!it is	
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
!label http	
#mp101md 1	
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
#mory of	
#ssage is	
#thod that	
"icrosoft server	
#nute the	
#ssing key	
%typed or	
"oment its	
#re exact	
#st http	
#ved ruby	
"ultiple choices	
#stache in	
!name by	
'reports	
&s and	
#rrow screens	
"eeded a	
#ighbour adds	
#t rack	
#ver changes	
(written	
#w replaced	
#xt section	
"ginx largeclientheaderbuffers	
's configuration	
"o coding	
%heuristic	
%permission	
%site	
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
%nginx	
%seconds	
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
#ly lost	
"pen a	
%rating system	
"r 422	
%breaks	
%fastcgireadtimeout	
%leads	
%path	
%temporary	
#der exists	
#g http	
#igins name	
"ther keys	
's and	
"ur side	
#t the	
%side a	
`)
