sitegenSearch("n8dff31c4-4",`na5f3a45c
!range out	
#telimitpolicy and	
"eaches and	
%d past	
&ers only	
%l 404	
%sons come	
#cord points	
#direct of	
%ucing fields	
#fuse the	
#gistered http	
(rys unused	
#liably from	
#moved or	
#peat only	
%lace replace	
%ort suggests	
#quest and	
*is	
*time	
)s or	
&ires a	
#source id	
%ponse for	
+httpnotacceptable	
+lists	
*s object	
%ults which	
#try does	
'after may	
#validates on	
"fc 8470	
%9110html section15.5.4	
"oom there	
#w may	
"ule also	
#n both	
!s d	
"ame an	
'outcome	
#rif and	
#y and	
%s html	
"cheduled job	
#ript with	
"earch q	
#cond means	
%ret has	
%tion 15.2.1	
*21.4	
*9.1.1	
*with	
#e also	
&the	
#nd 409	
'so	
&s delete	
%t early	
#quence that	
#rver block	
)labels	
)well	
&ice from	
#t aside	
%tles the	
"g003 a	
%28 code	
%55 textnamesothercode	
#111 tablerows	
"hine in	
#ort originexamplenet	
%uld reach	
%wn whole	
"ight a	
#lent and	
#ngle connection	
#te missing	
&gen follows	
&s have	
"l o	
"maller requests	
"o nothing	
#cket that	
#me sites	
&thing on	
#urce from	
"paces letter	
#oke something	
"slearlydata on	
"tandard ngxhttprequesth	
%rt with	
%tic final	
&us code	
)loop	
)what	
(code multistatus	
-unsupported	
%ys reserved	
#ill leads	
#ops working	
%ry under	
#rong etag	
"ucceeded obliges	
%h member	
#pplier about	
"wallows the	
"ymfony 5.4	
#stemnethttpstatuscode httpstatuscode	
!tag and	
#ke a	
&s it	
#rgets own	
"ells nginx	
#mporary expired	
#sting in	
#xt plain	
"han one	
%t arrive	
'create	
'gives	
'it	
'my	
'read	
'some	
'they	
#e 200	
&answer	
`)
