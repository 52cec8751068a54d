sitegenSearch("n56bfbc9c-4",`!removed or	n12a6d44c
#peat once	
%lace one	
%ort says	
#quest also	
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
'after may	n25185637
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
"earch q	n5fa3e393
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
)well	ndffc774c
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
&gen follows	ne4fd0e33
&s have	
"ku tea	
"maller in	
"o no	
#cket proxying	
#me shared	
&thing new	
#urce for	
"paces hyphens	
#lit a	
"slclientverify success	
"tandard list	
%rt the	
%tic file	
&us code	
)loop	n5a19a8d0
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
#ke a	ndb1fe918
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
#e 200	n74537d63
&answer	
&body	
&carets	
'lient	
'olumn	
&data	
&echo	
&failure	
'older	
&header	
&inner	
&line	
&messages	
&nginx	
&origin	
&path	nf219ab82
'rotocols	
&registration	
(sponse	
&same	
'erver	
'itemap	
&tab	
'rouble	
&way	
%ir books	
%m 200	
'the	
%n give	
%re a	
(since	
`)
