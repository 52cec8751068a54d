sitegenSearch("n90b8aa80-2",`!error in	n7a9692f5
(we	
's title	
"tag with	
"ver vanished	
&y page	
'where and	
"xample or	
#cept on	
#ist yet	
#pectation failed	
%ires from	
#t example	
!facets flag	
#iled if	
&ure when	
#ult is	n0a84c0ce
"etch a	
#wer and	
"ields name	
#le means	
&s beside	
%ter footer	
#nds an	
#rst attempt	
(result	
#ve members	
"older gets	
(sync user	
#otnote paragraphs	
#r all	
&e2	
&if	ne62c3e8e
&other	
&ten	
&word	
%m 307	
&ats default	
#und by	
"ractions to	
#esh ones	
#om cloudflares	
'server	
%zen all	
!gains as	
"enerates your	
#t manual	
%s lost	
"itlab ci	n2526559c
"lue addresses	
"oes through	
#ogle drive	
"raphql answer	
#pc example	
"uide md	
!had taken	
#ndshake asks	
#s 463	
&ended	
&not	
&taken	
%tags whether	
#ve or	
"ead title	
&er tells	ncca4315d
(s rfc	
&ings fragment	
#re 61	
"ighlighted in	
"olds content	
#st and	
'name	
&s a	
#w long	
"ref on	
"ttp 0.2	
'are	
'locked	
'status	
&1.1 https	
&s api	nc40e020c
(with	
&types http	
!i see	
"d mistakes	
#s change	
"f more	
%you	
"gnores unless	
"n 1	
%articlejson	
%default	
%https	
%nginx	
%rfc	
%the	
%upgrade	nd01cce0d
#cludes it	
#dexmd is	
#side such	
#t too	
%o headers	
#validscope state	
"s a	
&sking	
%deleted	
%frozen	
%javascript	
%mostly	
%now	
%reason	
%sg111	
%the	n894b6519
%usually	
#within whether	
"t begins	
%detects	
%gets	
%is	
%matters	
%once	
%says	
%themselves	
%with	
#s best	
&existence	
&messages	
&quota	
&way	nc06ac594
!jan 2010	
"ob runs	
"s sees	
#on test	
!keep a	
&s its	
#y without	
"now such	
!l is	
"amp names	
#ravel source	
#st frame	
#tter makes	
"earn what	
%ving it	
`)
