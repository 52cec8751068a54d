sitegenSearch("nd397d166-5",`!tell where	n14f81f3d
#mplates assets	
#rms traffic	
#xt has	
&s that	
"hat 429	
'can	
'does	
'has	
'it	
'most	
'purpose	
'should	
'the	
'was	
#e account	
&balancer	n1cd21c84
&cable	
'lient	
'olours	
&dangerous	
'urations	
&facets	
'ive	
&handheld	
&image	
&like	
&meantime	
&new	
&operation	
&pages	
'rocess	
&record	n5c43aef6
(quest	
'ight	
&search	
'hares	
'tored	
&time	
&values	
&work	
%ir outcome	
%m in	
&selves are	
%n really	
%re everybody	
'fore fails	
%y fill	
#ird address	ned96d70c
%s key	
'user	
#ree layers	
"ies to	
#me to	
%ing out	
#tle link	
"ls on	
"o apache	
%define	
%hide	
%mend	
%punish	
%sixteen	
%truncate	
#ken answers	nc5e1ef6b
#ld by	
#o much	
#p the	
"railer grpcstatus	
#eat like	
#oubleshooting 440	
"tl before	
"wice would	
#o neighbouring	
"ype also	
'text	
!unable to	
#derstand read	
#known addresses	
#official and	
#used it	nee0a54ed
"pdate has	
#loadcomplete starts	
"rl all	
%lib takes	
"se linked	
%r host	
#ual makers	
!valid and	
%ue somebody	
#rs is	
"ersion must	
"iewjs formatter	
!wait how	
#lk through	
#s allowed	
&none	n56cbce66
#tch in	
"dv repeat	
"eb dav	
%hooks and	
#ll to	
"hat browsers	
'it	
'the	
#en a	
'we	
%re none	
%ther the	
#ich holds	
(rfc	
%le you	
#o worked	n9551de04
%le request	
%se tls	
"ill see	
#th 425	
'application	
'exit	
'its	
'prometheus	
'the	
&in it	
&out ifmatch	
*wwwauthenticate	
"ords to	
%king with	
#uld lack	
"rite met	n9cfc8352
&ten by	
#ong type	
!x and	
"mslocation holds	
!yaml which	
"ml and	
"ou it	
&take	
%r framework	
&s will	
`)
