sitegenSearch("nc11c80c7",`!query needs	Rg&#
(of	Jt"2n!]
)r	Fh!9]G&G!eg!2
*der	R_!*
(search	R}!G
)hop	Rx%?
)o	Rd!2
)tart	Rz#9
)uch	Rd!N
(target	Rt#8
)he	Jt"@m!@
%stion and	Ra&s
,s	Ra"N
,t	Rl#9
+before	Ra!G
-tween	R^#
+cannot	Rw"9
+decides	Rb!+
,oes	Rm"N
+how	Rt!G
+if	Ra!]
,n	Rv#U
,s	Fa!@;GP2
+stands	Rh&z*
+the	Ja!@i#z*
+what	RR+
*s and	Ra&%!v
,each	Rh&N
,gets	Rc&]
,link	Ra&*
,of	Ra&9
-n	Ja&])N
-ut	Ra&s
,sort	Rc!G
%ue for	Rj!@
(in	R|%9
)s	J?1i"2
(of	Jf#G49
(the	Fj!@*GOe19
'd and	Rb!2
)monitor	Rl!?
)or	Ri!U
#ick reference	Ff!9%(,U%U
*petition	Rx%9
(send	Ji"2?2
%et about	Rj"+
)t	Rh!2
(connection	Rn!G
(minute	R_!e
(say	R_&2!9
)ervices	Rh!2
#ota 5xx	Rk#%
(as	Rk#G
(for	Ra#2
(is	Jq"2;@
(may	Rx%+
(not	Rk#2!?
(of	Jk#2B%
(q	Rj!9
(that	Jh"2I+
&e inside	RD9
(or	J-+99
(that	RD+
*e	R(9
)wo	RD+
(whose	Re&]
)ith	Re&]
's and	Re&+!9!N
*round	J-999
)each	R(2
)list	J(+~%z#
)names	Rj&2
)stand	Rg&2
!raise alarm	Ru!9
(cloudflares	Rz#X
(it	J}!N^2
*s	R_!e
(large	Rb#e
(proxy	Rn!G
(the	Fo!2FN5e
'd an	J|!9'9
)or	J_%%.2
)the	R|#2
's an	Fq!9"92Gv!+
)it	Jb&#.%
)the	R_%U
&ing one	Rs"G
*the	Ft"G/G(G99
#n before	R++
&into	Rl#%
&out	Fg"eE2/%&2
%dom and	Rq!G
)list	Rs#9
)part	Fp#9:949
)share	Ra#e
%ge 2026	Rl!?
(a	Jv"2v!2
)dds	Rx!@
)sked	Rb!2
(bytes	Fx!+!2!?!e?2!?N1!?
(content	Rx!%
(does	Fb!@)@N+
(export	Rx!?
(for	Rx!+
(if	Jx!G?G
)n	J_!@WG
)s	Rv"2
(not	Fi!@1%?(!?N9
(of	Fx!+^+Sz(!z,
)r	Jg!U#2
)ut	Rv"G
(request	Rq!2
(takes	Rv"N
)ells	Jx!+!em!+
)hat	Ri!2
(whose	Rv"G
)ith	Rv"e
's above	Rw#9
*lso	Rx#9
*re	Rx!2
*sk	Rv"2
)before	Rx!N
*ytes	Rx!9
)in	Rx!G
)on	Rx!9
*ver	Rx!G
)send	Rx!2
)that	Rv"%!+
+e	Rv"2
,re	Rx!G
#re client	R}!@
'that	Rh!U
)e	Ra%%
'web	R|"9
(ord	Rg&2
+s	Rg&2
&ly carry	Rq%2
*loudflare	Rv#U
)many	R^]
+tters	Rs!N
)reaches	Ri#9
+peat	Rf"N
#te a	Rh!1
'for	Rd#9
'google	Ri"G
'http	Rh!1
'keep	Rh!2
'limit	>_!2)s%%!9!UW?!e1+)9)2"2)%!272!9!?
,ed	Jj!vs"?
,ing	Bf!+"9%(#UUU!em!+
,s	Bh"U2U#G.U:%=+
&limit headers	Rj!9
%her let	Rj#2
)than	B}!27+5lQ9%2
#w html	BB+)+v#U#+!]%@"%!z!!}"!z%
(tp	Ji&%#%
&response	Rk&Q
#y header	Rv#9
&id	Rv#9
`)
