sitegenSearch("nd397d166-4",`!products and	n987be7d8
%grams that	
%perties cfg	
%tocol that	
%xy autoconfiguration	
(that	
'status says	
"ublishing with	
#t requesttime	
!q lamp	
"uestion rendered	
#otes and	
!random part	
#te for	
"clone rsync	
"ead d	
&er half	n46a6abf8
&s 500	
%lly there	
#cognises a	
#direct and	
*ing api	
#ferences questions	
%used publish	
#gistration is	
#jects it	
#lying on	
#moved therefore	
#peat the	
%lace output	
%ort in	
#q example	
%uest has	n1fe83ad8
*succeeded	
)s concerned	
&ired sections	
#source at	
%ponse c	
+httpmethodnotallowed	
/upgraderequired	
*header name	
%ult can	
#try advice	
(the	
%urn the	
"fc 5842	
&9112	
"ings for	
"outer between	n0ad41314
"sync takes	
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
+5.4.6	
*4	ndd75c40b
*9.5	
)s from	
#e also	
&the	
#nd 404	
'safe	
&s conditions	
%t bytes	
#ptember 2026	
#rver behind	
)is	
)understood	
&ice behind	
#t 104	
%tings see	
"ftp webdav	nae89ade4
"g022 sectionorder	
%43 sg055	
%72 example	
"hare depends	
#opify apis	
%rtly 502	
%w 1	
&s the	
"ignature is	
#nce 205	
#te answers	
'such	
&gen never	
&s use	
"lash version	
"maxage rfc	n76889862
"o programs	
#ft 404	
#mebody deletes	
&thing that	
#urce http	
"pan or	
#oke unencrypted	
"slearlydata beside	
"tandard look	
%rt that	
%tes the	
&us code	
)locked	
)uses	
(code multi	
-unprocessable	nf4217409
%ys inside	
#ill free	
#ops earlier	
%res final	
#rip the	
"ubstitute because	
#ch code	
#mmary text	
#spect a	
"wp are	
"ystem net	
!tables of	
#gs list	
#ken sg033	
#rget makes	
`)
