sitegenSearch("n2b21b40c-3",`!load without	naa1d9eb0
#ck 14	
#g may	
#ng 414	
&er one	
#oks like	
#st when	
!made may	
#intenance try	
#lformed tokens	
#nualvar http	
%y with	
#rked it	
#tching contentlocation	
#xage if	
#y get	
&then	n7e03657c
"dn status	
"eans the	
#nd and	
#ssage label	
#thod url	
"icrosoftserveractivesync cmd	
#nutes for	
#ssing repeated	
"ned it	
"onitor prevents	
#re pages	
#st show	
"s echo	
"ust have	
"y notes	
!name it	nbe3a33ce
'their	
&s if	
#vigation flag	
"eeds all	
#ither do	
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
%syn	n5676a83e
#body outside	
#dejs issue	
#nsense 502	
#t also	
&cured	
&have	
&of	
&settle	
&waive	
%found a	
%hing replaces	
#v 2026	
"tlm is	
"umber nearly	
!oauth rfc	
"f 2007	nd2a2df7c
%another	
%date	
%iis	
%natural	
%rpc	
%the	
(se	
%yours	
#ten called	
"ld lists	
"n a	
%growing	
%send	
%who	
#e api	
&final	n0d64a1c9
&of	
&should	
%s 501	
#ly in	
&ifcached and	
"pens its	
"r 301	
%as	
%digest	
%incomplete	
%ntlm	
%site	
%what	
#ders http	
#igin rfc	
"ther direction	n51ba776a
(servers	
'wise is	
"ut httphttpstatus	
%dated copy	
"ver what	
"wn change	
&path	
%ers go	
!page code	
'nothing	
'with	
&s take	
#rent leads	
%tial that	
#ssword can	
#th names	n7aaf7dcf
#uses and	
"eople then	
#rmission sparingly	
"hrase already	
)the	
"lace lists	
%tform response	
"oll such	
#st exports	
#ts that	
"ress and	
#ivate window	
#oblems read	
%gram all	
%ject itself	
%pfind is	n399625de
%ve with	
%xy did	
'authenticate how	
"ublication leaves	
#rpose if	
#ts it	
!quantity is	
#eue the	
!rack 2.2	
#nge content	
#te5m 0.001	
"each as	
%d in	
&er who	
&s not	
`)
