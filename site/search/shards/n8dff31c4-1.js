sitegenSearch("n8dff31c4-1",`ndd07b454
!away with	
!back soon	
#lancer marks	
#sh shell	
"e decoded	
%misspelt	
%sure	
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
#t lines	
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
"dn cache	
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
"ode at	
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
%tent and	
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
#v at	
"ead connection	
#clared ids	
#fault for	
%ines no	
#lta the	
#precated removed	
#tail get	
"iagram becomes	
#fferent address	
#rectory lists	
#stinctions into	
"o not	
#cument forbids	
#es my	
#main secure	
#wnload that	
"rop the	
!e0002 indexhtml	
"ach could	
'question	
#rly in	
"ditor org	
"lse files	
&where what	
"ncode into	
#d tag	
#gb or	
#tries list	
&y lists	
"q 1	
"rror description	
(sg020	
's instead	
"tag export	
"vent streams	
%ry hop	
'body may	
"xample com	
)org http	
`)
