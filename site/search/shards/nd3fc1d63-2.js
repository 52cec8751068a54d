sitegenSearch("nd3fc1d63-2",`n9a93a3bb
!etag export	
"vent streams	
%ry hop	
'body may	
"xample com	
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
#le may	
&s beside	
%ter of	
#nds in	
#rst attempt	
(row	
#ve seconds	
"older it	
%low the	
#r 10m	
&any	
&every	
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
#p curl	
#st grpcexamplecom	
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
"f data	
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
#dexmd indexjson	
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
`)
