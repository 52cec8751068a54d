sitegenSearch("nd397d166-3",`!landing page	ned418e75
#rge since	
#stmodified so	
"ead to	
%ve code	
#ft so	
#ngth 56	
#t sitegen	
"ibcmark and	
#es people	
#mit but	
's at	
#ne or	
%k in	
&s html	
#st of	
&s compressions	ne9e9f5f5
"oad into	
#cation payments	
#g closed	
%s 460	
#nger as	
#oking at	
#st its	
!made again	
#in default	
#kes the	
#nual retry	
%y requests	
#rkdown href	
#tch prices	
#x age	
#y be	n3c682323
&or	
"d index	
"eaning follows	
#dia types	
#ntions for	
#thod 405	
"ib breaks	
#lliseconds with	
#ssing a	
%take files	
"odified so	
#nths so	
#st 100	
#ve behind	
"uch or	
#st survive	n0f8f2ebb
!name an	
'one	
&d the	
&s see	
"eed encoding	
&s something	
#t and	
%work to	
#ver send	
#w methods	
#xt cdn	
"ginx did	
(ssl	
"o browser	
%expires	
%meaning	n905ce5d2
%room	
%value	
#color is	
#n authoritative	
#rmal error	
#t authoritative	
&end	
&involved	
&process	
&support	
%e adds	
%hing behind	
*to	
#vember 2024	
"umber 530	
)stays	nd7341e85
!objects by	
"f a	
%build	
%error	
%its	
%nothing	
%shopify	
%the	
(se	
%yours	
#ten called	
"ld lists	
"n a	
%growing	
%send	
%who	n061226b5
#e api	
&final	
&of	
&should	
%s 501	
#ly in	
&ifcached and	
"pens its	
"r 301	
%as	
%digest	
%in	
%not	
%server	
%wait	
#ders and	n99bdb6dd
#igin must	
"ther code	
(redirects	
'wise curl	
"ut has	
%come unless	
"ver the	
"wn bot	
&origin	
%er of	
!page by	
'move	
'when	
&s show	
#rameter has	
%tial content	nf07075cc
#ssing trouble	
#th its	
#use longer	
"eople read	
#rmission and	
"hp symfony	
#rase permanent	
"lace a	
%n png	
"olicy defaultsrc	
#st already	
'turn	
"rescribed so	
#ivate file	
#oblems nocredit	
`)
