sitegenSearch("n87562ea0-0",`!0 0	n9fc1551d
".2 statuscode	
"2 00	
!1 files	
".1 410	
#22.1 send	
%7 httpstatusok	
#8 early	
&reset	
"0.2.2 send	
#1 switching	
"1.6.1 for	
"5 as	
#.5.2 for	
"7 http	
#77 which	
!2 3	n0092f9d6
".2 alreadyreported	
&notfound	
#3 where	
"00 instead	
#12 the	
#26 q3	
#4 without	
"26 im	
"71821 to	
!3.1 http	
*statuscodepreconditionrequired	
%3 httpstatusalreadyreported	
1rangenotsatisfiable	
"0 05.114z	
#3 can	
#8 416	n89a4adc4
!4 http	
"00 only	
#3 413	
#4 html	
#6 is	
"11 length	
#7 by	
"22 for	
#9 502	
"4 numbers	
"63 forwarding	
"99 my	
!5 related	
"02 503	
#4 rfc	
"20 alone	n86e85a9b
"842 section	
!60 seconds	
!7.88.1 in	
!80 requesturi	
!9.3.4 the	
"110 section	
"9.00 currency	
!a 403	
#basket	
#captive	
%lock	
%opy	
#disk	
#firewall	
#guide	
#large	n292852f4
#madeup	
#name	
#path	
%rovider	
#refusal	
%ise	
#service	
%tatus	
#text	
#video	
"ble to	
#sent for	
"ccepted the	
%ount is	
#tive without	
"ddress and	n77fe4228
*or	
)es or	
#vice follow	
&ses fewer	
"fter section	
"gain the	
"im feed	
"lias would	
#l five	
&tornado	
#one has	
#so fails	
#though my	
"n alarm	
%empty	
&ye	nc19ea252
%ordinary	
#d 415	
&all	
&can	
&dashboards	
&expired	
&has	
&keeps	
&mostly	
&others	
&reads	
&sections	
'tyles	
&there	
&what	
#nounces its	nce05c08b
#other protocol	
#swer depends	
)with	
(s methods	
#y public	
%where by	
"pi example	
%examplecom problems	
#plication can	
'ed to	
"re blind	
&hit	
&open	
&singlepage	
#rive past	
"s 1	n152e3c5a
%an	
%fast	
%many	
%statuscodesstatus404notfound	
%year	
#ked the	
#sets with	
"t low	
%your	
"uthenticate offer	
&orization bearer	
"way with	
!back rfc	
#lancer for	
#sed on	
`)
