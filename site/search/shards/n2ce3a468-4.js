sitegenSearch("n2ce3a468-4",`!removed first	ncc982e6e
#peat in	
%lace e0001	
%ort names	
#quest a	
*headers	
*that	
)s if	
&iredheaders type	
#source exhausted	
%ponse comes	
+httpmultistatus	
+if	
*s answer	
%ult the	
#try and	
'after every	nbdb68867
#used rfc	
"fc 7725	
&that	
"oom can	
#w has	
"ule 409	
#n behind	
!s client	
"ame algorithm	
'origin	
#rif 2.1.0	
#y about	
%s how	
"canning services	
#ript that	
"earch of	n2999d41e
#cond later	
(s was	
%tion 15.1	
+6.1.2	
*7.8	
*take	
%websocketversion rfc	
#e sg061	
#nd 400	
'or	
&s and	
%t by	
&ence is	
#rver answer	
)healthy	
)that	ne8a6759b
's as	
#ssion resumes	
#tting of	
#verity title	
"g022 section	
%50 link	
%83 templateunknown	
"hed load	
#ort and	
%uld i	
%wn all	
"ide reports	
#gning in	
#nce since	
#te has	
&gen and	n8b41157c
)stage at	
#ze is	
"mall debian	
"o if	
%your	
#me of	
&thing else	
#urce alibaba	
"pace comes	
#ell both	
"sl certificate	
"tand there	
%rt 101	
%ted freshness	
&us bad	
)lists	nec1b42e4
)variant	
(code multi	
-unprocessable	
%ys plain	
#ill holds	
#ops waiting	
%res the	
#rong e	
"ucceeded its	
%h links	
#pplier about	
"wallows the	
"ymfony 5.4	
#stemnethttpstatuscode httpstatuscode	
!tag and	
#ke a	nd4bb6268
&s it	
#rgets own	
"ells nginx	
#mporary expired	
#sting in	
#xt plain	
"han one	
%t arrive	
'create	
'gets	
'it	
'my	
'read	
'some	
'they	
#e 200	n7ae26f9f
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
&path	n1968d748
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
