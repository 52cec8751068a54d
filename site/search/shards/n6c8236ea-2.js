sitegenSearch("n6c8236ea-2",`n17a5fa78
!example com	
)org http	
#change activesync	
#ists that	
#pects that	
%lains and	
#tended ruby	
!fact group	
#iled on	
&ure python	
#ult and	
"ences marked	
#w services	
"ields name	
#le lists	
&s become	
%ter for	
#nds and	
#rst attempt	
(row	
#ve requests	
"older is	
%low redirects	
#otnotes of	
#r anew	
&ever	
&it	
&permission	
&the	
&writes	
%k may	
%mats and	
#und as	
%r tools	
"ree sandbox	
#om being	
'protocol	
%nt of	
"uture use	
!gears team	
#t for	
&wploginphp	
"ithub and	
#ves it	
"oes ahead	
#od health	
#t a	
"roups fields	
"uest opens	
!had come	
#ndle the	
#rdly apache	
#s borrowed	
&never	
&spaces	
%mentions whether	
#ve matched	
"ead html	
&er results	
(s neither	
&ing start	
#lps as	
"ides its	
"old for	
#p costs	
#st grpc	
'wwwlinkedincom	
#w early	
"ref and	
"tml the	
#tp 4xx	
'internal	
'server	
'was	
&insufficientstorage swift	
&requestentitytoolarge swift	
&s exampleorg	
'tatusbadrequest rust	
,codenonauthoritativeinformatio ruby	
0unavailableforlegalreasons ruby	
,loopdetected rust	
,requestedrangenotsatisfiable rust	
&toomanyrequests swift	
&urlconnectionhttpnotacceptable net	
"urts and	
!id 1003	
#empotent requests	
"f credentials	
%the	
#nonematch it	
"mages send	
"n a	
%blocked	
%editors	
%it	
%one	
%search	
%the	
%upgrade	
#cludes are	
#dexmd inside	
#side a	
%tead there	
#ternetdraft http	
%ruder pem	
"s 403	
%an	
%contains	
%first	
%in	
%merged	
%not	
%plain	
%saved	
%temporary	
%updated	
#suer iss	
"t because	
%declare	
%forwards	
%is	
%may	
%one	
`)
