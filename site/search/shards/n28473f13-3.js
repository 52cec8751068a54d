sitegenSearch("n28473f13-3",`!length 161	nbee90eed
)title	
#tters is	
"ibrary check	
#fts nothing	
#mit longer	
#ne an	
'went	
%k rel	
&s that	
#st those	
&s pages	
"oad without	
#cation trusted	
#g knows	
%s to	
#nger http	ndb9a0066
#oks at	
#st stays	
!made conditional	
#intenance and	
#kes use	
#nual some	
%y scripts	
#rkdown llmstxtorg	
#tch the	
#x body	
#y change	
&say	
"d unreadable	
"eaning not	
#et a	
#ntions whether	n0acfd5fe
#thod after	
"i b	
#lliseconds leave	
#ss with	
&pelled line	
"odels arrived	
#nstrous address	
#re to	
#stly over	
"sechorequest and	
"ust reject	
!n d	
"ame must	
'which	
&s lamp	
"bf and	n924fa1a1
"eeds first	
#ither helps	
#twork error	
#ver keep	
#w e	
&when	
"ginx 444	
(proxycacheusestale	
"ine letters	
"o content	
%ifnonematch	
%place	
%status	
#body did	
#dejs 24	
#ne match	nccd0e83c
#suchorder title	
#t carried	
&fetch	
&like	
&reject	
&the	
%e lamp101	
%hing compare	
*was	
#w even	
"umber as	
)treats	
!obliged to	
"f a	
%both	
%entry	nec822960
%its	
%no	
%seconds	
%the	
(se	
%yours	
#ten because	
"ld format	
"n 301	
%for	
%purpose	
%unless	
#e 449	
&each	
&moment	
&run	n192b9e0e
&when	
#ly explicit	
'the	
"penapi document	
#tional instead	
"r a	
%cache	
%file	
%leave	
%paste	
%tag	
%youtube	
#dinary pages	
#igin the	
"ther field	
(software	nf06a3657
'wise not	
"ut list	
%er one	
"ver with	
"wn change	
&path	
%ers bill	
!page changed	
'needs	
'whose	
&s site	
#ragraphs of	
%t the	
#sses cannot	
#th catalogue	
%terns that	n65fae47b
"eople close	
#rmanent move	
"hotos may	
#rase ok	
"ipes at	
"lan allows	
"oints out	
#ssibility rfc	
%t since	
"reflight in	
#int it	
#oblems earlierstep	
%cessors and	
%gram sent	
%metheus alerting	
`)
