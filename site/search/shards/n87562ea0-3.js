sitegenSearch("n87562ea0-3",`!list knows	nd617911b
&s an	
"oad balancer	
#cation login	
#g a	
%in timeout	
#ng text	
#oked after	
#st changed	
!machines ipv6	
#ilexamplecom microsoft	
#kes itself	
#nual post301	
%y redirects	
#rkdown file	
#tch on	
#x age	n2849998f
#y be	
&or	
"d index	
"eaning came	
#dia type	
#ntion to	
#ta httpequiv	
"i b	
#lliseconds leave	
#sses it	
&pelt or	
"odified rfc	
#nths characters	
#rning after	
#ve an	
"uch of	nffa9fa34
#st support	
!name aino	
'on	
&d september	
&s required	
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
%expires	ne0d33e33
%max	
%retryafter	
%use	
#cache makes	
#jekyll so	
#r word	
#t asleep	
&empty	
&in	
&part	
&state	
&your	
%hing answers	
*the	
#vels d	
"umber 15	n09b2bacd
)stands	
!object version	
"f 99.9	
%both	
%entry	
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
%send	n0fcdcfda
%who	
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
%wait	n06acb370
#ders and	
#igin must	
"ther clients	
(question	
'wise answers	
"ut for	
%come stands	
"ver ssh	
"wn body	
&organisation	
%er look	
!page but	
'means	
'what	
&s serves	
#rallel requests	n30341f31
%t you	
#ssing state	
#th is	
#use clients	
"eople look	
#rminute title	
"hp symfony	
#rase permanent	
"lace a	
%n png	
"olicy defaultsrc	
#st already	
'turn	
"rescribed so	
#ivate file	
#oblems nocredit	n9e80d717
%ducts and	
%grams that	
%perties cfg	
%tocol that	
%xy autoconfiguration	
(that	
'status says	
"ublishing with	
#t requesttime	
!q lamp	
"uestion rendered	
#otes and	
!random part	
#te for	
"clone rsync	
`)
