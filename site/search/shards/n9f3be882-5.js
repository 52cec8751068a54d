sitegenSearch("n9f3be882-5",`!that page	nabe22fb3
'says	
'the	
'was	
#e account	
&balancer	
&cache	
'lient	
'olumn	
&data	
&earlier	
&failing	
'older	
&header	
&indexmd	
&line	
&messages	n6b72a557
&next	
&order	
&particular	
'romise	
&refused	
(source	
&same	
'erver	
'itemap	
'ystems	
&tree	
&way	
%ir books	
%m 200	
'the	
%n give	nf184f5ab
'writing	
%re say	
%y also	
'would	
#is collection	
'report	
#ough it	
#rough overload	
"ime of	
&outs hop	
#tle error	
(try	
"o act	
%come	
%g	
%load	ndd5ae372
%print	
%shorten	
%them	
#gether very	
#kens the	
#o mail	
#p and	
"raffic through	
#eat guidemd	
#ouble the	
"tl before	
"win of	
#o not	
"ype application	
'text	
!unacceptable values	n594c60f4
#derstand the	
#known and	
#official bandwidthlimitexceeded	
#used vars	
"pdated 2026	
#loadid xa298sd	
"rl and	
%lib3 2.8	
"se m	
%r is	
#ually a	
!valid json	
%ue what	
#ry tells	
"ersion on	
"isit and	n996feea4
!waited too	
#nt every	
#s checked	
&published	
#ves at	
"e checked	
#b server	
%socket proxying	
#nt unanswered	
"hat clients	
'it	
'the	
#en a	
'you	
%re other	
#ich a	n8f4bd513
(is	
(so	
#o checks	
%ever is	
%le with	
#y is	
"indows still	
#th a	
'cloud	
'githubs	
'modnegotiation	
'retryafter	
'upload	
&out cache	
*retryafter	
"ords but	na76082d3
%ked and	
#uld be	
"rite and	
's this	
#ong one	
"wwauthenticate it	
!xml body	
!yaml id	
"et a	
"ou expect	
&see	
%r clients	
'text	
`)
