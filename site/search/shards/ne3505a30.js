sitegenSearch("ne3505a30",`!quick repetition	Ry%9
(send	Jj"2?2
%et about	Rk"+
)t	Ri!2
(connection	Ro!G
(minute	R_!e
(say	Ra&2!9
)ervices	Ri!2
#ota 5xx	Rl#%
(as	Rl#G
(for	Rb#2
(is	Jr"2;@
(may	Ry%+
(not	Rl#2!?
(of	Jl#2B%
(q	Rk!9
(that	Ji"2I+
&e inside	RD9
(or	J-+99
(that	RD+
*e	R(9
)wo	RD+
(whose	Rf&]
)ith	Rf&]
's and	Rf&+!9!N
*round	J-999
)each	R(2
)list	J(+_&z#
)names	Rk&2
)stand	Rh&2
!rack 2.2	.d!9!N,%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%3%
'3.1	Rd!2!N
'and	Rd!9!N
'makes	Rd!+
'symfony	Rd!%
#ise alarm	Rv!9
(cloudflares	R{#X
(it	J~!N^2
*s	R_!e
(large	Rc#e
(proxy	Ro!G
(the	Fp!2FN5e
'd an	J}!9'9
)or	Ja%%.2
)the	R}#2
's a	Rd!G
*n	Fr!9"92Gv!+
)it	Jc&#.%
)the	Ra%U
&ing one	Rt"G
*the	Fu"G/G(G99
#n before	R++
&into	Rm#%
&out	Fh"eE2/%&2
%dom and	Rr!G
)list	Rt#9
)part	Fq#9:949
)share	Rb#e
%ge 2026	Rm!?
(a	Jw"2v!2
)dds	Ry!@
)sked	Rb!2
(bytes	Fy!+!2!?!e?2!?N1!?
(content	Ry!%
(does	Fb!@*@N+
(export	Ry!?
(for	Ry!+
(if	Jy!G?G
)n	J_!@XG
)s	Rw"2
(not	Bd!2(@1%?(!?N9
(of	Fy!+^+Sz(!z,
)r	Jh!U#2
)ut	Rw"G
(python	Rw"%
(request	Rr!2
(takes	Rw"N
)ells	Jy!+!em!+
)hat	Rj!2
(whose	Rw"G
)ith	Rw"e
's above	Rx#9
*lso	Ry#9
*re	Ry!2
*sk	Rw"2
)before	Ry!N
*ytes	Ry!9
)in	Ry!G
)on	Ry!9
*ver	Ry!G
)send	Ry!2
)that	Rw"%!+
+e	Rw"2
,re	Ry!G
#re client	R~!@
'that	Ri!U
)e	Rb%%
'web	R}"9
(ord	Rh&2
+s	Rh&2
&ly carry	Rr%2
*loudflare	Rw#U
)many	R^]
+tters	Rt!N
)reaches	Rj#9
+peat	Rg"N
#te a	Ri!1
'for	Je#9#9
'google	Rj"G
'http	Ri!1
'keep	Ri!2
'limit	>_!2*s%%!9!UW?!e1+)9)2"2)%!272!9!?
,ed	Jk!vs"?
,ing	Bg!+"9%(#UUU!em!+
,s	Bi"U2U#G.U:%=+
&limit headers	Rk!9
%her let	Rk#2
)than	B~!27+5lQ9%2
#w html	BB+)+w#U#+!]%@"%!z!!}"!z%
(tp	Jj&%#%
&response	Rl&Q
#y header	Rw#9
&id	Rw#9
"each a	J~!ex!9
)s	Rh!@
(find	R{#9
(it	Rn"+
(the	B?+c!N;20N/2#U
'ed and	Rv#2
+t	Rl%%
*by	Rd#9
*on	Rm#h
,e	R}%+
*status	Rb#?
*the	BB+Clb!24%5%
+oo	Ru%9
*version	Rp"@
(s anybody	Rj#9
*readers	Rq"N
*the	FB+g!GQ%
*you	J~"2"G
&tion differs	Jk!+>e
+of	Rh!l
+then	Rc!2
+you	Rm!]
%d 415	Rm!2
`)
