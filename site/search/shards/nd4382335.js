sitegenSearch("nd4382335",`!headings or	R,+
+stand	Ri&z!
+text	Ri&s!z!!z&
,hat	RB+
+whose	Rf&2
%lth check	Fi!9a!9!G/2
.s	Fi!@k"2%9
)return	Rr%8
(y one	Rg#+
*server	Jb!+"e
%rd of	Fc!2G9C9
(tip	R~!e
#ld against	Ry%9
'to	FF+-+t##4%
%p a	Rc!N
(dd	Rc&*
(ll	Rf#G
(nd	Js"9NU
(s	Rc&G
'for	Jr"9.2
'is	Rc&+
'line	JK9.9
(ook	Rg%U
'or	Ra&#
'says	Rc&9
(hows	RQ9
'the	Rg"U
(o	Rh"e
'until	Rk#9
'with	Rg"N
'you	R_%9
&s as	R~!e
(here	Ru!9
(more	R}!2
(nobody	R5+
(since	Rt!N
)ome	Ry%9
(the	J^9Ie
+re	Rm%2
#re 201	Rt!2
'405	Rf#2
'61	Rc!@
'a	FD+Y?y!2
(nd	Fj!@*2@+
'compare	Rw#9
'date	RW9
'first	Rd!2
'http	R_&#
'in	Ru!9
(s	Fb!2*21%GN
(t	F|!+&9m!2@+
'no	Ry#+
)t	Rh&2
'on	Rj!+
(r	Rj!@!U
'related	RQ9
(fc	Rz!9
'so	Rf%#
(upports	Rj!G
'the	Br!@D@,9%@<+79
(oo	Jc!Gv!9
'what	Rd&?
#uristic lifetime	Rm#N
,may	Rf%#
-ethod	J~!%)%
,never	R_&"
,required	Jy!%4%
,sent	>s!%%%"%(%/%(%&%0%#%
-ource	Rg&?
+ally cacheable	:a!+4N&N#N'N)N'N"N'N&N)N)N
"idden from	Rg&@
)records	R^N
)that	Rq"G
+ing	R^G
%e a	J^%,@
(nd	R^G
'behind	Ro%9
'failures	Rc!9
'no	R^G
'the	J]+12
'what	Rq#9
&s a	R8+
)mong	Rs#2
(its	Ri!@
(that	Rl!N
*e	Ff!@#2^G:9
#nts 103	Rd!2
)xx	Rd%%
(about	Rq!%
)llows	Rq!G
(back	Rq!9
(go	Rq!%
(iana	Rd%%
(java	Rq!%
(links	Rd%2
(php	Rq!%
(ruby	Rq!%
*st	Rq!%
(since	Rq!%
)wift	Rq!%
(version	Rq!G
#storic and	Rn#+
+do	Rb!G
+exchange	Jp!@_!@
+ietf	Rn#+
+still	R_!N
+web	Rj!+
(y along	R|%2
+nd	Rb!N
*entry	Rx!9
+xplains	Rc"2
*rfc	Rn#+
#t most	Ry%2
&per	Rk!+
&rate	R}%?
%s a	R|"2
(fter	Ri%9
(t	Ri%9
'the	Rs!2
"old 8	Rc#9
'all	Rr"2
(nd	Rl!%
)y	R_"G
'for	Ji!2-N
'hints	Rq!9
(tml	RX+
'it	Jn!2EN
'links	Rq"+
'only	Rp"N
'so	Js"%v!@
'the	Jv!+o"l
'when	Rk!N
(ithin	Rf&z#
&s 8	Rp%2
(a	>-2^@r!2G2"z!&2%G&2
)n	Fi#N3249
*d	Rg#l
*y	R|"h
(content	Ra&+!@!G!U!]!e
(depends	Rs!+
(for	>&+*+Qlg!Ga!9%#%N%+
(grpc	R_!9
(it	Rg%U
(no	RC+
(one	R_&N
(region	J;9l%s
(session	Rc#G
(texts	Rh&9
)he	>"2)+l!+*N"N@%!9I+)+=@
(version	Rb"@
(what	Jw!2p"9
#me and	JZ9o#+
'made	Rj#@
(issing	R+(
'no	Ro#N
'page	:*2"%!+!2B2"2"1Q2!G.G!lx!9#1![%9#N!U
'the	Ri&U
#nest a	Rs!e
*nswer	Rw!G
)chain	Rt#2
)server	R|!9
`)
