sitegenSearch("n28473f13-4",`!proppatch hits	n3cff307e
%vider is	
%xy http	
'cachevalid and	
"ublish files	
#sh and	
#tting it	
!query a	
%stions of	
#otes names	
!randomuniform 0	
#te keep	
"cloneconfigs3type s3	
"ead files	
&er meets	
&s down	
%lm api	n0098804a
#cognises the	
#direct and	
*ed the	
#ferences do	
%used it	
#gistered the	
%ularly outlasts	
#load the	
#moved last	
#peat by	
&tition carries	
%ly or	
%orts today	
#quest filtering	
*publishes	
)id req	n6326845e
&ired for	
#solve settles	
&urces place	
%ponse httpfaileddependency	
/serviceunavailable	
+the	
%t the	
#tries 3	
&y repeats	
%urn 301	
#writes the	
"fc 9110	
%9110html section15.5.5	
"oom is	
#w has	
"ufh implementations	na806e354
#les statuscodealertsyaml	
#st http	
!safety has	
#me holds	
'url	
#ved after	
#y we	
%s so	
"client connect	
#ripts request	
"earch whether	
#cond one	
%ret record	
%tion 15.3.3	
*2.7	
*8.3	ndb1c31b3
*than	
%websocketversion 13	
#e retry	
#nd 202	
'no	
&s 407	
%t before	
&ence fills	
#rver always	
)had	
)still	
(s www	
#ssion has	
#tting cookies	
#verity error	
"g014 bad	n2dd24ecf
%37 a	
%61 deprecated	
#120 foreignsyntax	
"hellsession shsession	
#ort of	
%uld not	
%wn google	
"idebar group	
#gns caching	
#nce since	
#te has	
&gen 0.1.0	
)files the	
#x protocols	
"low server	
"o content	nb199f33e
%that	
#lidity starlark	
#mebody holds	
&thing was	
#urce msashttp	
"peak and	
#readsheet programs	
"slverifyclient optional	
"tandard list	
%rt something	
%tes its	
&us code	
)location	
)upstreamstatus	
(code misdirected	
`)
