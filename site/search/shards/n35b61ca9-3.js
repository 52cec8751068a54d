sitegenSearch("n35b61ca9-3",`!m before	nf9ee7714
"ade tables	
#ke of	
#nipulations that	
%y errors	
#rgin and	
#tch and	
%ters for	
#y ask	
&now	
"d is	
"eaning is	
#et a	
#re transport	
#thod but	
"icrosoft active	
#nds retryafter	nbe5f6171
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
&s away	
#tural sorting	
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
&over	n4c1f5fe1
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
'is	n7cc55a8e
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
"pen one	
#posite for	
"r a	n4d7a49e9
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
&work	n35bf3f21
!page as	
'loads	
'two	
&s own	
#ragraph this	
%t the	
#ssing on	
#th it	
#use longer	
"eople read	
#rmission and	
"hp symfony	
#rase permanent	
"lace as	
%nned send	
"olicy sees	nedcfadaa
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
#rpose server	
#ts the	
!queries a	
%ued position	n0ba8a51e
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
