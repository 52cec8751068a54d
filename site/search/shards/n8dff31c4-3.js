sitegenSearch("n8dff31c4-3",`n6f6fc2b0
!links to	
#sted in	
&s under	
"ocal installs	
%k on	
#g such	
#ng for	
#ok at	
%p of	
!m get	
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
#nify and	
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
#ither exists	
#twork can	
#ver let	
#w entry	
%er than	
"ginx addheader	
(proxyreadtimeout	
"o 404	
%directions	
%line	
%request	
%transform	
#body words	
#installrecommends cacertificates	
#r is	
#t arrive	
&done	
&in	
&pause	
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
'is	
#f before	
#ten leaves	
"ld ones	
"n an	
%its	
%standing	
#ce and	
#e caller	
&half	
&paragraph	
&the	
#ly 1xx	
'says	
"pen page	
#tion a	
"r a	
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
&work	
!page as	
'loads	
'two	
&s own	
#ragraphs lists	
%t urls	
#ssing the	
#th leads	
#use of	
"eople reload	
#rmission denied	
"hp symfony	
#rase permanent	
"lace as	
%nned maintenance	
"olicy search	
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
%ueing the	
!rack and	
`)
