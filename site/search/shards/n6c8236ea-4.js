sitegenSearch("n6c8236ea-4",`nc6030421
!overlooks you	
"wn files	
&target	
!page after	
'into	
'stays	
&s host	
#nel shows	
#rt has	
#ss it	
#tch that	
%tern decides	
"df http	
"ermalinks how	
"hone again	
#rase is	
"icture or	
"lain files	
"ointer into	
#rtals generate	
#st redirect	
"referably in	
#ices a17	
#oblems badfields	
%cesses is	
%gram in	
%jects http	
%ppatch and	
%vider answered	
%xy forwards	
'authenticate how	
"ublic rfc	
#rpose and	
#ts 499	
!qualys uses	
#eue of	
!rack 2.2	
#nge bytes	
#te limit	
"cloneconfigs3type s3	
"ead files	
&er rfc	
&s it	
%son by	
#commendation rfc	
#direct browsers	
*ing after	
#ferences do	
%used or	
#gistration has	
#jects its	
#mained a	
#name the	
#peated folders	
%laced without	
%orted rust	
#quest aws	
*later	
*time	
)s java	
&ired node	
#solve a	
&urceid which	
%ponse httpcreated	
/reserved	
+the	
%t says	
#tries alerts	
&y repeats	
%urn 444	
"fc 1945	
&9110	
"iddles are	
"oot assets	
#w see	
"ule compares	
#n from	
!s https	
"ame answer	
'page	
#rif category	
#y 403	
%s for	
"canning alerts	
#ript so	
"earch json	
#cond kind	
(s then	
%tion 15.1	
+6.1.2	
*7.8	
*take	
%websocketversion 13	
#e rfc	
#nd 302	
'none	
&s 501	
%t by	
&ence in	
#rver and	
)fills	
)should	
(s say	
&icesvc action	
#tcookie name	
#veral servers	
"g014 a	
%38 where	
%70 no	
"hare or	
#opify storefront	
%uld be	
%w in	
&s whether	
"igned in	
#nce caches	
#te behind	
'well	
&gen sarif	
&yaml or	
"low down	
"o are	
%that	
#me 20	
&body reads	
&where else	
#urce not	
"peaks of	
"quid ignoreexpect100	
`)
