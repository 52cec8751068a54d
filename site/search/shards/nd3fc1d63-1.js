sitegenSearch("nd3fc1d63-1",`n8e72b1f6
!at most	
#tached to	
"uthenticate that	
&orization header	
"ws a	
!back shortly	
#lancer comes	
#se64url rfc	
"e cleared	
%linked	
%served	
#cause callers	
#en a	
#fore and	
#ginnings the	
#ing tried	
#side the	
#tween them	
"lock what	
"ody fetch	
'they	
#th numbers	
"reak in	
#owser keep	
)s remove	
"uild writes	
#t demands	
"y any	
%josh	
%two	
#tes nine	
!cache looks	
'control contenttype	
&ing explains	
#lled one	
&ing 407	
#n be	
&open	
%not come	
#rried out	
#se with	
#talogue without	
#use a	
"entral as	
"fray 9a41b2c3d4e5f607fra	
"hange numbers	
(s take	
#eck json	
'sum mismatch	
#oosing sending	
"lash as	
&ss name	
#ient errors	
)optional	
)was	
(s meet	
#osed connection	
%udflare is	
"ode 1033	
'connect	
'leads	
'replacedby	
'unused	
&s codescsv	
(owner	
#lon with	
#m for	
%es before	
%ments configuration	
%pany has	
&letions and	
#ndition hold	
%flict rust	
%nection http	
%st data	
%tent errors	
*or	
)length 0	
0956	
)type text	
%vert unix	
#py or	
#rssafelisted requestheader	
#unt tea	
#vers errors	
"redential helper	
"trl c	
"url retry	
#stomers can	
!dashboard http	
#taurlencode q	
#v a	
"b wait	
"eclared a	
#fault en	
%ined neither	
#lta a	
#precated 510	
#sign goes	
#vice in	
"iffe is	
#gits you	
#sks fill	
"o it	
#ctype html	
#es harm	
'with	
#wnload and	
"raw the	
!e tag	
"ach api	
'order	
#rlier stricttransportsecurity	
"dit a	
"lement in	
#sewhere during	
"mpty one	
"nd by	
%s and	
#tity that	
%ry describes	
's name	
"rror answers	
(instead	
(warning	
's message	
`)
