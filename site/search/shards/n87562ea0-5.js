sitegenSearch("n87562ea0-5",`!the portal	n753c4a52
&ray	
'equest	
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
%n reads	
%re escape	
'fore answer	
%y fall	ne8073218
#ird 2	
%s job	
'user	
#ree layers	
"ies to	
#me to	
%ing out	
#tle link	
"ls on	
"o apache	
%define	
%head	
%mend	
%punish	
%sixteen	
%truncate	n1ea0c8d7
#ken answers	
#ld by	
#o much	
#p the	
"railer grpcstatus	
#eat like	
#oubleshooting 440	
"tl before	
"wice would	
#o neighbouring	
"ype and	
'text	
!unable to	
#derstand read	
#known addresses	
#official and	n746370e1
#used it	
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
#s agreed	ndfdc1857
&new	
#tch for	
"dv repeat	
"eb dav	
%hooks and	
#ll to	
"hat browsers	
'it	
'the	
#en a	
'we	
%re nobody	
%ther siteyaml	
#ich headings	
(responses	
%le what	n621eb8e9
#o wants	
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
#uld lack	nb9d97ad9
"rite met	
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
