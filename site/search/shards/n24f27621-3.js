sitegenSearch("n24f27621-3",`!late as	nb3da8062
"eads from	
%ve that	
#gal demand	
#ngth 74	
#ts others	
"ibcmarkdev libjemallocdev	
#fe life	
#mit exists	
's of	
#ne symfonys	
%k of	
&s take	
#st under	
&s such	
"oads a	
#ck can	n78309e18
#g of	
#ng as	
&er times	
#okup that	
#wers its	
!made out	
#ke a	
#nager microsoft	
%y causes	
#p names	
#rks a	
#tter has	
#xheadersize version	
#y join	
"b where	
"ean nothing	nc9c3e1ee
&t it	
#nd it	
#ssage of	
#thod was	
"icrosoftserveractivesync http	
#nutes from	
#ssing right	
"obile apps	
#nitor rfc	
#re patience	
#st ten	
"s echo	
"ust have	
"y notes	
!name it	
'their	n9951db87
&s if	
#vigation flag	
"eeds an	
#ither does	
#twork behind	
#ver keep	
#w endpoints	
&with	
"ginx 499md	
(proxyhttpversion	
"ineties do	
"o customer	
%last	
%proxy	
%syn	
#body outside	n98ff7b17
#dejs java	
#nsense send	
#t always	
&declare	
&have	
&offer	
&shared	
&want	
%found caching	
%hing reports	
#v 2026	
"tlm is	
"umber nearly	
!oauth rfc	
"f 2007	
%any	nd604eff6
%developer	
%is	
%netscape	
%script	
%the	
(se	
%zero	
#ten from	
"ld name	
"n a	
%growing	
%send	
%whole	
#e are	
&finding	
&of	nec69b548
&side	
%s 501	
#ly its	
#to another	
"pens the	
"r 306	
%asks	
%does	
%input	
%of	
%smaxage	
%which	
#ders id	
#igin server	
"ther effect	
(service	ne2e122b9
'wise mdn	
"ut in	
%dated version	
"ver with	
"wn checks	
&program	
%ers may	
!page could	
'of	
'with	
&s take	
#rent leads	
%tial that	
#ssword can	
#th names	
#uses and	nf6a2d8f7
"eople then	
#rmission sparingly	
"hrase already	
)the	
"lace of	
%y madeup	
"olling so	
#st gets	
"ractice most	
#esupposes a	
#obably did	
&lems slow	
%gram asks	
%ject replaces	
%pfind shelf	
`)
