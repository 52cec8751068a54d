sitegenSearch("nc4926827-4",`!queued position	n6b393a32
!rack 3.1	
#nge or	
#telimiterror microsoft	
"eached too	
%d only	
&ers learn	
&y the	
%sons all	
#cord or	
#direct method	
's and	
#fuse requests	
#gistered codes	
(rycsv key	
#lease the	
#moved first	ncc982e6e
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
'after every	n911cb587
#used rfc	
"fc 7725	
&that	
"oom can	
#w and	
"ufhimplementations of	
#n apt	
#st statusteapot	
!sales from	
#me number	
%ples mean	
#y 16	
%s contenttoolarge	
"canner station	
#ript saw	
"earch id	nb262819f
#cond has	
(s since	
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
)that	n19e119ea
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
&gen 0.1.0	n55ad061a
)sarif test	
#ze holds	
"mall catalogue	
"o have	
%without	
#me minutes	
&thing else	
#urce alibaba	
"pace comes	
#ell both	
"sl certificate	
"tand there	
%rt 101	
%ted freshness	
&us bad	
)lists	nca795ed9
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
#ke a	n537a5514
&s it	
#rgets own	
"ells nginx	
#mporary expired	
#sting how	
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
`)
