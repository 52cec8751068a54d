sitegenSearch("n9f3be882-3",`!looks at	n79230b2e
#st stays	
!made each	
#intenance it	
#lformed json	
#nualdevar as	
%y threads	
#rked diagram	
#tching content	
#xage if	
#y get	
&therefore	
"dx commonmark	
"eans these	
#nd it	
#ssage says	
#thod will	nc7daa958
"iddle of	
#nutes nodejs	
#ssing sg013	
"od negotiation	
#nitoring by	
#re rights	
#stly a	
"sasprotocolversion 14.1	
"ust not	
"y tunnel	
!name max	
'what	
&s mean	
"early none	
#eds no	
#st quotes	ne13bb172
#twork of	
#ver registered	
#w in	
#xt answer	
"ginx clientmaxbodysize	
(sitegenconf	
"o better	
%exchange	
%media	
%row	
%way	
#de js	
#nauthoritativereason hsts	
#store as	
#t been	
&exceeded	n87c9b0ee
&know	
&read	
&the	
%e once	
%hing else	
*you	
#w may	
"umber elsewhere	
(s and	
!obsolete rfc	
"f a	
%calls	
%every	
%its	
%notes	
%shared	n928a3064
%the	
'ing	
#f automatic	
#ten it	
"ld one	
"n an	
%its	
%standing	
#ce an	
#e call	
&half	
&page	
&that	
%s the	
#ly one	
"pen at	n17985597
%ration answers	
"r 422	
%bracket	
%fastcgi	
%lastmodified	
%page	
%tag	
#der 43	
%inary responses	
#iginal words	
"ther grounds	
(ways	
"ur own	
#t slightly	
%put to	
"verlong request	n9c2207b6
"wn fault	
&superior	
!page a	
'in	
'so	
&s git	
#nel of	
#rt contentrange	
#ss it	
#tch that	
%tern a	
"df status	
"ermalinks lock	
"hones and	
#rase multi	
"iece of	n46c488ab
"lain the	
"oints in	
#ssibility rfc	
%t stockcounts	
"reload when	
#ints and	
#oblems media	
%duct nginx	
%grams it	
%mtool test	
%tocol on	
%xy authentication	
(status	
'status edgeexamplenet	
"ublishing targets	
`)
