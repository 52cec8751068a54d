sitegenSearch("n90b8aa80-3",`!length 19	n19a9ee6c
#ss in	
#tting a	
"ibrary tornado	
#ke the	
#mited mdn	
#ne is	
%k checker	
&s are	
#st names	
&s call	
"oad files	
#cation payments	
#g closed	
%s and	
#nger belongs	
#oking only	nc678332a
#st route	
!made conditional	
#intenance come	
#lformed c0	
#nual x	
%y things	
#rked codes	
#tches rfc	
#xage for	
#y forbid	
&then	
"dn status	
"eans the	
#nd and	
#ssage order	
#thod what	nbf3b0a2a
"icrosoftserveractivesync the	
#nutes instead	
#ssing rights	
"obile apps	
#nitor rfc	
#re precise	
#st three	
"s wdv	
"ust lead	
"y server	
!name leads	
'upgrade	
&s list	
"early all	
#eds more	
#ither the	nb775f521
#twork it	
#ver phrases	
#w fragment	
%s lamps	
"ginx calls	
(rejects	
"o answer	
%entry	
%longer	
%response	
%upgrade	
#cache allows	
#installrecommends libcmarkdev	
#r word	
#t asleep	
&empty	ndb1b7a22
&include	
&prove	
&supported	
%e for	
%hing but	
*user	
#w comes	
"umber as	
)under	
!observed case	
"f a	
%calls	
%every	
%its	
%notes	
%shared	n4e8884b1
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
"pen at	ncdface66
%ration answers	
"r 416	
%both	
%failure	
%lapse	
%overlapping	
%swp	
#der 42	
%inary resource	
#iginal one	
"ther going	
(way	
"ur hint	
#t rfc	
%put public	
"verlong form	nb157b922
"wn extension	
&start	
!page 497	
'here	
'settles	
&s found	
#nel every	
#rt before	
#ss http	
#tch or	
%ience with	
"df http	
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
