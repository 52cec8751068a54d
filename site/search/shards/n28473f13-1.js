sitegenSearch("n28473f13-1",`!az 09	ncd891f79
!backslash in	
#lancers http	
#tch in	
"e enough	
%on	
%translated	
#cause it	
#en blocked	
#fore authentication	
#gins a	
#ing moved	
#side a	
#tween most	
"lock behind	
"ody anyway	
'saves	n7452e036
#th breaks	
"rackets hold	
#oken it	
%wser xmlhttprequeststatus	
"ug and	
#iltin files	
#t the	
"y default	
%others	
#te and	
!c dotnet	
"ache sends	
'control no	
&ing md	
#lled sidebar	
&ing 407	n7c6b9a00
#n be	
&never	
%not be	
#rd number	
#se in	
#talogue rules	
+yaml not	
"dncachecontrol speaks	
"ertificate that	
"hange a	
(d send	
#eap lastmodified	
%cker reports	
#oose by	
"ircular one	
"lass where	n497f824b
#ient can	
)keeps	
)shows	
(s do	
*would	
#oud storage	
'flares former	
"ode and	
'for	
'multiple	
'should	
'would	
&s e1	
(registrycsv	
#lor set	
#m dev	n101b2f3f
%es after	
%mands on	
&only do	
%plete put	
#nclude whoever	
%firms its	
%nection fall	
%sole lines	
%tent curl	
*negotiation	
)length 0	
089	
)type text	
%verts latin	
#py or	
#rssafelisted requestheader	n416a2696
#unt refusals	
#verage whether	
"redentials 407	
"trl c	
"url retry	
#stomers can	
!dash ksh	
#tatone 1	
%etime on	
#ys are	
"eclare https	
#fault authority	
%ined in	
#leted is	
#pendency that	
#scription a	n827dbc83
#v pkg	
"id not	
#fferently each	
#sk any	
"ns rebinding	
"o status	
#cumentation error	
#es not	
#ne 204	
#wnload tools	
"rive or	
!e0001 index	
"ach cache	
'order	
#rlier step	
"dit conflict	n56a0a43d
"lement empty	
#sewhere 496	
"mpty folder	
"ncryption and	
#dpoint fail	
#ough for	
#tries whose	
&y record	
"qual to	
"rror duplicate	
(since	
's lamp101md	
"tag for	
"vents and	
%ry key	
`)
