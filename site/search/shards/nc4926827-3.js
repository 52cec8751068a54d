sitegenSearch("nc4926827-3",`!let it	n2f25d1f7
#vel2 headings	
"ies in	
#mit but	
's at	
#ne rendered	
%k manualhtml	
&s of	
#st what	
&s take	
"oads base64	
#ck curl	
#g of	
#ng authorization	
&er word	
#op detected	
"tnp sport	n1630ecf1
!made smaller	
#ke it	
#nifest of	
%y disks	
#ps numbers	
#tch 412	
%ter that	
#y answer	
&not	
"d has	
"eaning does	
#dia type	
#ntions for	
#thod 408	
"ib sg002	
#n ceiling	nf49f523b
#ssing antiforgery	
%take of	
"odnegotiation which	
#re are	
#st are	
#ve or	
"ulti status	
#stache in	
!name check	
'says	
&s another	
#rrow sense	
"eeded and	
#ighbours 521	
#tlify and	
#ver existed	n9be56d12
#w article	
&the	
#xt visit	
"ginx pid	
"ightly export	
"o contentlength	
%it	
%promise	
%support	
#body notices	
#dejs issue	
#nsense send	
#t always	
&declare	
&held	
&one	n201b89bc
&shown	
&with	
%hing 404	
*temporary	
#vels d	
"umber 530	
)such	
!objects by	
"f a	
%calls	
%every	
%its	
%o	
%sidebar	
%the	
'is	n2779db17
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
&work	n353545c1
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
`)
