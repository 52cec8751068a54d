sitegenSearch("n6d795611-1",`!be sure	n7303367e
#cause hardly	
#en carried	
#fore each	
#haved robots	
#long in	
#sides that	
"ig commerce	
"locking rel	
"ody is	
'would	
#th unasked	
"reaks the	
#owser reuses	
"ub25j zq	
#ilds this	
#t lines	nfe0ccd47
"y class	
%origin	
#te for	
!c panel	
"ache that	
'control of	
#ddy sitegen	
#ller in	
&s one	
#n break	
&stand	
%not shine	
#rry cachecontrol	
#talogue field	
+s index	
"dn cache	n4217ea8f
"ertificate gorouter	
"hallenge in	
%nged for	
%rset utf	
#ecked chunks	
#oice when	
"iphers or	
"lass style	
#ient breaks	
)itself	
)speaks	
(s do	
*would	
#oudflare 527	
,s own	
"ode at	nf2916902
'has	
'on	
'that	
&s and	
(has	
'csv takes	
#lumn the	
#me back	
%mand builds	
&on mistakes	
%pares with	
&uter inside	
#nfiguration because	
%nection are	
,s named	
%tent and	nfbab98bb
*length	
*type	
)length 27	
)securitypolicy defaultsrc	
&rol no	
#pies it	
#rrect sign	
#unt codes	
's text	
"reate it	
"sv file	
"url retry	
#stomers can	
!dashboard it	
#te aliases	
#v at	n323fc943
"ead connection	
#clared ids	
#fault for	
%ines no	
#lta the	
#precated removed	
#tail get	
"iagram becomes	
#fferent address	
#rectory index	
#stinctions into	
"o not	
#cument forbids	
#es my	
#main secure	
#wnload that	n91e8f73c
"rop the	
!e0002 indexhtml	
"ach could	
'question	
#rly in	
"ditor of	
"lse ends	
&where use	
"ncode each	
#d rfc	
%s with	
#tries is	
&y lamp	
#voy refuses	
"rror d	
(responses	n27cbb3d4
's e0382	
"tag compare	
"vent nodejs	
%ry generalpurpose	
'body could	
"xample com	
)org http	
#change asmx	
#it codes	
#periment with	
%lanation to	
#texamplecom audit	
!facts with	
#ils every	
#q nginx	
`)
