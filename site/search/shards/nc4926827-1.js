sitegenSearch("nc4926827-1",`!as encode	n07596072
%json	
%separate	
%x	
#ked once	
#sets styles	
"t login	
%your	
"uthenticate rfc	
&orization bearer	
"way with	
!back soon	
#lancer marks	
#sh shell	
"e decoded	
%misspelt	
%sure	n6ebed22a
#cause hardly	
#en carried	
#fore each	
#half of	
#lieving the	
#sides its	
#yond the	
"lockedby rfc	
"ody in	
'when	
#th still	
"reaks no	
#owser reads	
)s what	
"uilds it	
#t its	n712091df
"y caches	
%no	
#te a	
!c cc	
"ache stores	
'control nostore	
&ingmd etag	
#ller cannot	
&s it	
#n be	
&open	
%not come	
#rried out	
#se with	
#talogue yaml	
#use according	n6761431f
"entral send	
"fray 9a41b43f0c1d2e3aams	
"hange on	
(s the	
#eck many	
'sum test	
#osen on	
"lass 5xx	
#ear text	
#ient fetch	
)reads	
(headertimeout nginx	
(s renew	
#osedversion title	
%udflare talks	
"ode 599	n0dd2e32a
'expectation	
'means	
'serves	
'without	
&s e1md	
(take	
#lours that	
#m purpose	
%es the	
%mitted may	
%pare the	
&ressing the	
#nditions too	
%nect or	
)ion that	
%tainer ghcrio	n936889b8
&ent indexmd	
*too	
)length 25	
)s write	
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
#wnload that	ndb46cc90
"rop the	
!e0002 indexhtml	
"ach could	
'question	
#rly in	
"ditor of	
"lse files	
&where what	
"ncode into	
#d tag	
%s with	
#tries is	
&y lamp	
#voy refuses	
"rror d	
`)
