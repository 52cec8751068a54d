sitegenSearch("n2ce3a468-3",`!m get	nf51904ed
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
#et it	
#rely not	
#thod gets	
"icrosoft are	
#nify and	n3436ef05
#ssing folder	
%takes that	
"oment its	
#re exact	
#st guess	
#ved perm	
"ultistatus each	
#stsend wwwauthenticate	
!name for	
'stands	
&s come	
#vigates to	
"eeds all	
#ither does	
#twork behind	
#ver leave	n1c281951
#w entries	
%er send	
"ginx add	
(proxynextupstream	
"o 1xx	
%difference	
%limit	
%regular	
%token	
#body waits	
#installrecommends cacertificates	
#r is	
#t arrive	
&done	
&in	
&pause	n965952fa
&strip	
%e and	
%hing below	
*to	
#w 302	
"umber any	
)to	
!obliged to	
"f a	
%calls	
%every	
%its	
%o	
%sidebar	
%the	
'is	naaa59a0a
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
'says	
"pen page	
#tion a	
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
"olicy sees	n2e05701b
#st bookings	
&302 stops	
"resent e	
#ivate notesmd	
#oblems open	
%file http	
%grams with	
%pfind always	
%ve with	
%xy did	
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
