sitegenSearch("n24f27621-4",`!proves it	nbee8d401
%xy example	
'authorization or	
"ublish an	
#rpose servers	
#ts them	
!queries a	
%ued or	
!rack 2.2	
#nge content	
#te5m 0.001	
"each as	
%d in	
&er who	
&s only	
%son go	
#cord a	n284c8488
#direct for	
*s fetch	
#fresh for	
%uses the	
#gistry filled	
#lated is	
#minds you	
#ndered a	
#peating a	
%lacedby e2	
%orted text	
#quest because	
*line	
*unasked	
)s to	
#served before	ne607acde
%ource no	
%ponse headers	
,ttppartialcontent	
+of	
*s tell	
%umable uploads	
#try gateways	
'after says	
#viewing a	
"fc 9110	
"iddles are	
"oot any	
#w or	
"ule compares	
#n both	
!s client	neb83796a
"ame algorithm	
'order	
#nitize known	
#y 16	
%s cachecontrol	
'yes	
"cript of	
"earch engines	
#cond ctrl	
(s is	
%tion 14.28	
+5.6.2	
*7.2	
*or	
%websocketaccept s3p	
#e publishing	na7001283
#nd 200	
'link	
&s 407	
%t browsers	
&ence for	
#rver and	
)has	
)swift	
(swift region	
#ssion lives	
#tting look	
#verity error	
"g015 not	
%39 lock	
%63 warns	
"hard is	nd3117e72
#opcss rel	
%rter is	
%uld take	
%ws legitimate	
"ignal in	
#nce 1.2	
#t in	
%e says	
&gen lock	
&s refusal	
"lash in	
"mallest difference	
"o one	
#cket to	
#me the	
&thing open	nf8f335d8
#urce from	
"paces hyphens	
#lit a	
"slclientcertificate a	
"tandard input	
%rt tag	
%tes one	
&us code	
)locked	
)uses	
(code multi	
-unprocessable	
%ys inside	
#ill free	
#ops earlier	
%res final	n5b412a89
#rip the	
"ubstitute because	
#ch colour	
#mmary the	
#spect for	
"wp are	
"ystem net	
!tables of	
#gs list	
#ken the	
#rget may	
"ell whether	
#mplates default	
#st 1	
#xt html	
`)
