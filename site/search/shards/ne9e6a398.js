sitegenSearch("ne9e6a398",`!looking list	Rf"e
*only	Rg"G
&s acceptable	Rn!2
)t	B^G+l*N;2<G?9
(different	R<+
(for	BM+m!G&9F9,9#909
(like	:a!9*@%9!@)9)e%21eF9(GB2!U32
(the	Ro"e
(up	R{!9
%p a	Rm#G
'below	R{!2
'has	Rm#N
'is	F{!2R2%9
'late	Rm#2
'of	Rh!]
(r	Ri!9
'see	Rh!@
'that	Rt#2
(o	Rm#e
&s and	R|#G
)re	Rl!G
(five	Rl!#
(host	R~!G
(inside	Rp#9
)s	Rm#2
(rfc	Rl!G
(that	Rt#G
#se a	R)+
(nd	Rv"N
)swers	Rm!U
'my	R~%2
'nothing	RQ+
'the	Jf!?FG
*ir	Ju%N49
%ing retry	Rh#G
)the	Ju!G+G
)what	Ra"G
%t a	R.2
(nd	Rs"9
'by	Rx"G
'connection	J_!@QG
'data	Ra!9
'in	Rl&9
(ts	Ro"2
'on	Fg!2-Gi!9
(r	Rx!G
'patience	Re!@
'route	Ri!9
'so	Rg#9
'the	Rt!9
*n	Rf"e
'update	Ra#+
'without	Rh!G
#wer case	FI9q!@n!2#9
(request	Ru"e
!m before	Rn#9
#d	Re!T
#get	Rn#?
#http	Ff#e&9Z8
#json	Re!*
#post	Rn#9
#rfc	Rn#9
#s	Re!T
%earch	Rn#9
"achine and	Ra%+
*clear	R~!e
*has	Ro#l
*if	Rj&#
+n	Rz#9
+tself	Ry#9
*of	Rc"G
+nly	R&+
+r	Rg&#
*really	Ry#9
*that	Fd!Nv!+#UJ+
+oo	Ry#2
*without	Ry"2
)s 200	Rk"l
+exit	Rc&%
+that	Rh!@
#de a	Fc!+@+:9
(nd	Ri!@
(t	Re"?
'by	Rl!G
'check	Ri#?
(lient	Rj#@
'each	Jc!G}"#
'for	Bx!+%G2N&2+l299+!9!N
(rom	Jz#9N@
'it	Ru!9
'keep	Rf&2
'later	Rt!e
'may	Rs"9
'nginx	Rg#l
(o	Rv!9
'of	F}"e,N]U%9!N
(rders	Rt!2
(ut	R}#+
'permanent	RS+
(ost	Rt!9
'shopifys	Ry%+
(maller	Rv!+
(omething	Rt!e
'the	J{"e*2
*m	Rx"9
*re	Ji!9d"%
(oo	Jb#+[%
'up	Fe!N&2o!@C%
'with	Rx!N
'yours	Rs"G
#il address	Jm!9D2!G
.es	Rf&U
(nd	Ra%2
(pp	Rm%2
'example	Fi%?%?"?"?
'protocol	Rm%+
'server	Fd#GI2"+!2
(tops	Rn%2
'which	Ri%2
%n and	Ri&2
'default	Rb&+
'new	Rt!+
'server	Rz"G
&tenance 503	Rl#2
.and	Rh#+
.come	Rj!G
.is	Rh#2
/t	Rg#e
.or	Ri!9
.page	J~!GJG!o
.status	Rh#?
.title	Rh#?
/ry	Rh#%
#jor number	Rj#2
(version	Bb!G*GV2,%!+-9
/s	Rj#9
#ke 27	Jk!N^G
'304	Rs!2
'a	Bf!9)G/e7N~!2
(n	Rm"e
'each	Rh!#
'if	Rq!e
(t	>39&9R@%e;9+Nf!92o
'of	Bd!2(N#%NUo!%
'pages	Rb&#
'room	><1#1%1&1"1"1'1"1
'sense	J{"e=%
(uch	Rk#N
)re	Fe!s[eH9
'that	R~!9
)e	>&9i!@!NFe;e)9<+)9.N
*m	Rr!G
(oo	R|%+
(wo	Ru#9
'up	Fb!U&2b#+
'your	Ra#d
&s a	>E+:#+@"2-N,eu!+!91U
)n	J_&+#@
*d	Rf&#
)pache	Rr#+
(caches	Rp"N
(honest	Rh!]
`)
