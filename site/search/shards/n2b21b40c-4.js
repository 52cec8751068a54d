sitegenSearch("n2b21b40c-4",`!reason go	ne6842b98
#cord a	
#direct for	
*s fetch	
#fresh for	
%uses the	
#gistry filled	
#lated entries	
#mind it	
#names few	
#peated the	
%lacedby and	
%orted compare	
#quest at	
*limits	
*travels	
)s that	n01807bc9
#served and	
%ource limit	
%ponse has	
,ttpnotmodified	
+names	
*s only	
%umable requests	
#try fetch	
'after rfc	
#view rfc	
"fc 9110	
"iddles are	
"oot any	
#w or	
"ule applies	
#n behind	n987af547
"wc 20	
!same 24	
'number	
%ples in	
#ving return	
#ys 509	
'whether	
"cript fetch	
"earch central	
#cond at	
(s and	
%tion 11.7.2	
+5.5.21	
*5.2.2.7	
*headings	
%ure on	n59818bad
#e it	
%s whether	
#nd it	
&ing both	
%sible timeout	
%t to	
#rved to	
'r expects	
)sees	
(s of	
&ices that	
#tproxy which	
#veral versions	
"g013 missingkey	
%38 permalink	
%62 a	n1e7610be
"h include	
#op css	
%rt the	
%uld report	
%ws all	
"ign in	
#lent gives	
#ngle entry	
#te needs	
&gen files	
&mapxml every	
"kipped put	
"mall ranges	
"o itself	
#cket and	
#me pages	nb705f89d
&thing has	
#urce cloudflare	
"pace gets	
#elling mistakes	
"sl certificate	
"tand the	
's with	
%te xyz	
&us and	
)line	
)unprocessable	
(code loop	
-temporaryredirect	
%ys 15.5.5	
#ill computing	
#op when	n1f3b7d0e
%red responses	
#ring and	
"ubject begin	
#ch as	
#mmaries text	
#re we	
"witch as	
"ync sends	
!table of	
#g registry	
#ke that	
%ing 208	
"eapot in	
#mplate links	
#n pages	
#xt and	nbcc88dba
'speaks	
"han railgun	
%t asked	
'create	
'gets	
'is	
'lists	
'other	
'same	
'test	
'was	
#e account	
&balancer	
&cable	
'lient	
`)
