sitegenSearch("nbd620928",`!core has	Fd!Ne"]02
(ow	Rg%%
'its	Rd"9
%rect as	R|!9
*but	Rn%%
*code	R<9
,ntent	Rr"+
*handshake	R_#G
*it	JV9f!+
,s	RG9
*response	R^2
*sign	Ri%9
*the	>.9%9#959#9#9&9-9#9
%s check	R^s
'errors	R^v
'preflight	Jw!269
)otocol	R^U
'safelisted	F^U"9WG,G
#sts a	Rl!l
(one	R_"G
*ly	Ra!]
(people	R^G
(real	R^#
(something	Rc!]
(two	Re"G
#uld act	Rb!@
)nswer	Ri"G
)rrive	Rk%2
(be	Jh#e6+
(do	Rm"2
(go	Rd%+
(have	Rd"e
)elp	Rg"N
(insist	Rn#+
(just	R_!]
(not	6z!2024+#2)%"+*9*2"%&+"%%%:%#2"%"+##
(pass	Rw#+
(read	J_!+]e
*ly	Rq"e
)un	Rd!N
(still	Rh#G
)ucceed	R_#+
(tell	Rk%+
)hen	Rc"G
+refore	Rw"N
%nt 417	Rx"9
)29	Ri!N
(5xx	Ri!N
(a	Jw!2p"N
)gainst	Ji!Q#v
)s	J>+d#U
)t	Ri!+
(by	Jk!+o"2
(fewer	R_&U
)inished	Ri!+
*rst	Rb#G
)rom	Rc&+
(half	R_!+
)ow	Ja&+*z'!z(!z1
(it	Jf#9@9
(json	Ra&?
(little	Rh&2
(nor	RP+
(of	Js#%N@
)n	Fk!l'e7N
(tea	Ry"N
)he	Bi!9!@#+/@(G19i!U-@
+m	Rk!s
*is	Rc&9
)oo	R0+
(where	Rs#2
*ile	Rt"G
'ed 42	Rx!?
*and	R_"2
,ew	Rb"N
*by	R}%+
*from	Rf&e
*rfc	Rk!s
*the	Rk!N
'ing a	Jb"GKG
+by	Rb#G
+characters	Rr"G
+every	J}"G(G
+it	Jd"GLG
+levels	Rm#G
+on	Fn!G<G2G
'ry a	Rj"2
*code	R{"2
*is	Ri&U
*only	Rd#G
's 101	R_!@
)2026	Rx!?
)4xx	Ro%9
)and	FE+:G.]
*s	>/+T2%2%1:9K+#929D2(2
)bytes	Rr"G
)code	Rf&z%
-s	R_!#
)ever	Rh&2
)from	Ry!+
)is	Fm!9%NR+
*t	Ji!+]9
+s	Ra&2
)most	Rh&2
)text	Rf&z%
*he	Fu"9U2DG
,m	Ri!9
*wice	Ri!@
#vers 200	Ra!N
)both	Rz"2
)error	Rg#N
.s	Ra!N
)one	Rd#2
)the	JH+<@
"rash at	Rw#9
(by	R(+
(or	Ri!9
(reports	Rn"G
%wlers down	Rj"G
+follow	Rl!l
+in	Rl!G
+link	Rh%%
+may	Jq"98G
+off	Rm#e
,n	Rk!l
+should	Ra%9
,low	Fb#9&9#l
+take	Jj"9"G
,reat	Ro"9
+use	Rb"9
#eate a	Ru#9
)content	Rx!2
)it	Rs"2
)something	Ja"2A2
(d 202	Rs!2
*and	Rt!+
+t	Rt!%
*go	Rt!%
*it	Rm!l
*java	Rt!%
*net	Rt!%
+ode	Rt!%
,thing	Rs!2
*php	Rt!%
*ruby	Rt!%
,st	Rt!%
*swift	Rt!%
*the	Rt!2
%dentials 403	Ro!2
07	Ro#2
.all	Rj!e
/n	R^U
0d	Ry%+
0swers	Rc"2
/re	Jj!@?%
/t	Rj"+
.browsers	Rl!@
.came	J^2L+
.fetch	R^U
/or	B^@-U"G>+(%
.if	Rh"9
/nto	Rn"G
/t	Jh"2#9
.may	Rm%9
.of	Rh"e
/r	Rc!e
.python	Jh"%(%
.rfc	J^+Je
.size	Rn!G
.the	Rh"%!@
`)
