sitegenSearch("n2b21b40c-5",`!the colours	n217f50a2
&dangerous	
'urations	
&facets	
'ive	
&handheld	
&imported	
&limit	
&media	
&new	
&operation	
&pages	
'rocess	
&record	
(quest	
'ight	
&search	nc6493311
'hares	
'tored	
&time	
&variable	
&work	
%ir outcome	
%m in	
&selves are	
%n really	
%re everybody	
'fore fails	
%y fill	
#ird address	
%s key	
'value	
#ree minutes	n4f0b54ea
"ilde that	
#me total	
%ing status	
#tle maintenance	
"ls termination	
"o applications	
%describe	
%historic	
%mend	
%punish	
%sixteen	
%truncate	
#ken answers	
#ld by	
#o much	
#p up	n160489ea
"railers grpc	
#eat the	
#ue a	
"ue 24	
"witter and	
#o obsolete	
"ype application	
'text	
!unable to	
#derstand read	
#known addresses	
#official and	
#used it	
"pdate has	
#loadcomplete starts	
"rl all	n0e324b9b
%lib takes	
"se linked	
%r if	
#ual place	
!valid and	
%ue some	
#rs and	
"ersion must	
"iewjs formatter	
!wait how	
#lk through	
#s allowed	
&none	
#tch in	
"e answered	
#b group	n2d5d9813
%socket close	
#llformed table	
"hat changes	
'it	
'the	
#en a	
'we	
%re none	
%ther the	
#ich holds	
(rfc	
%le you	
#o worked	
%le request	
%se tls	
"ill see	nbc4e8a0a
#th 425	
'application	
'exit	
'its	
'propfind	
'the	
&in it	
&out ifnonematch	
*x	
"ords when	
%ks cannot	
#uld make	
"rite run	
&ten clients	
#ong way	
!x forwarded	nc61b5f0e
"ratelimitlimit xratelimitremaining	
!yandex 420	
"ou a	
&like	
&took	
%r index	
&self with	
`)
