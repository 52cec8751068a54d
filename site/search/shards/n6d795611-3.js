sitegenSearch("n6d795611-3",`!m d	n8fc25664
"ade the	
#ke room	
#nner at	
%y files	
#rk 4xx	
#tch article	
%ters is	
#y be	
&or	
"d its	
"eaning minwords	
#et e1	
#re transport	
#thod but	
"icrosoft active	
#nds retryafter	nc7691baa
#ssing bytes	
%takes formerly	
"odule such	
#re default	
#st do	
#ved and	
"ultiple choices	
#strevalidate forbids	
!name disk	
'since	
&s are	
#tural e9	
"eeds a	
#ighbours that	
#twork address	
#ver had	n6597b794
#w connection	
&urls	
"ginx 444	
(proxycacheusestale	
"ine letters	
"o credit	
%last	
%question	
%text	
#body repeats	
#dejs request	
#r any	
#t answer	
&deliver	
&hold	
&over	nf5ae8b0f
&speak	
&yet	
%hing and	
*there	
#vember 2026	
"umber and	
)that	
!obligatory configure	
"f a	
%calls	
%every	
%its	
%o	
%sidebar	
%the	
'is	n12fd0f3a
#f before	
#ten leaves	
"ld ones	
"n an	
%its	
%standing	
#ce and	
#e caller	
&has	
&parameter	
&the	
#ly 1xx	
'rfc	
"pen on	
#posite for	
"r a	n725b5ffc
%cannot	
%folder	
%mac	
%rate	
%the	
#der has	
#g prints	
#igins they	
"ther lines	
's do	
"ut after	
&who	
"ver a	
"wa servicesvc	
#n leaves	
&work	naeb89f44
!page as	
'loads	
'two	
&s own	
#ragraph this	
%t the	
#ssing a	
#th is	
#use curl	
"eople meet	
#rmission a	
"hp symfony	
#rase permanent	
"lace as	
%nned send	
"olicy sees	n8299d4db
#st bookings	
&302 stops	
"resent e	
#ivate notesmd	
#oblems open	
%file http	
%grams with	
%pertyupdate xmlns	
%ve that	
%xy demands	
'authenticate how	
"ublication leaves	
#rpose rfc	
#ts the	
!queries a	
%ued position	nd7075e05
!rack 3.1	
#nge or	
#telimiterror microsoft	
"eached too	
%d only	
&ers learn	
&y the	
%sons all	
#cord or	
#direct method	
's and	
#fuse requests	
#gistered codes	
(rycsv key	
#lease the	
`)
