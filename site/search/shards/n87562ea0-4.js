sitegenSearch("n87562ea0-4",`!read d	n8a3565d4
&er half	
&s 500	
%lly there	
#cognises a	
#direct and	
*ing api	
#ferences ought	
%used propfind	
#gistration has	
#jects a	
#ly on	
#moved the	
#peat only	
%lace line	
%ort exists	
%resentation of	na79655bd
#quest h	
*so	
)s as	
&ired rfc	
#source and	
%ponse before	
+httplocked	
/unsupportedmediatype	
*code redirect	
%ult 303	
#try advice	
(the	
%urn the	
"fc 5842	
&9112	
"ings for	n2651ca3b
"outer between	
"tl for	
"ules for	
#ns in	
!safelisted request	
#me file	
'thread	
#ve tag	
#y the	
%s so	
"cope goes	
#ripts that	
"earched the	
#cond should	
%tion 1.3	
+5.4.6	n2573be80
*4	
*9.5	
)s from	
#e also	
&the	
#nd 403	
'retry	
&s chunks	
%t by	
&ence is	
#rver answer	
)healthy	
)that	
's as	
#ssion resumes	
#tting of	n09cb29e1
#verity error	
"g014 default	
%38 the	
%62 temporaryexpired	
"h session	
#op example	
%rt whether	
%uld rfc	
%ws an	
"ign in	
#lent because	
#ngle connection	
#te missing	
&gen files	
&mapxml every	
"kipped put	n798cc51c
"mall one	
"o it	
#cket accept	
#me older	
&thing else	
#urce alibaba	
"pace as	
#ecification two	
"sh and	
"tand in	
's in	
%te it	
&us 499	
)grpc	
)teapot	
(code imused	n7bbedef9
-reset	
%y under	
#ill asks	
#op and	
%red in	
#rictly so	
#yles that	
"uch a	
#ited acceptlanguage	
#re compare	
"wift httptypes	
"yn after	
!table and	
#g may	
#ke is	
&s some	naf43ce6b
"ea should	
#mplate does	
#n and	
#sts fixtures	
#xt print	
"han it	
%t applies	
'compresses	
'file	
'is	
'lists	
'other	
'runs	
'templates	
'was	
#e account	nfcf3e83a
&balancer	
&cable	
'lient	
'olours	
&dangerous	
'urations	
&facets	
'irst	
&gateways	
&http	
&last	
&machines	
&name	
&old	
&packet	
`)
