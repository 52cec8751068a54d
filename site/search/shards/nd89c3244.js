sitegenSearch("nd89c3244",`!known rfc	Rq"+
(the	J-+e!@
)o	Bk!9:e)+]+1%
)ype	Rz"%
&s and	Jr"+&2
(cloudflare	R~#2
(finish	RE9
(how	Rq!G
(is	R_&N
)t	F_!]LG^9
(keys	R.%
(nothing	JF2i"+
*where	Rk"+
(of	Rk%+
)ne	Rq!G
(route	Rh!+
(so	Rj!G
*me	Rp!+
(that	Jc!+c!e
*e	>X+89)2"@3+"%)NH+Hl
)ime	Rl&9
(what	FX+V@4@
!l and	Fg!G&2:9
%pi	Rl%%
#curl	J~!9(9
#error	Rl%2
#followed	J|!9(9
#google	Re"9
#is	Rk!2
#moved	Rb"9
#the	R_"G
%urns	R_"9
#unless	R}!9
#x	Rk!2
"abel and	J~%N#@
(default	R~%N
(has	Re&N
(in	Ja!@b#e
)s	Ja&e&N
)ts	Rh&z(!z0
(set	Rh!+
)tands	Ra&e
)uch	Rw%9
(the	Fe&N"G#]!e!l!z%!z-
(what	Jb&G(z+!z1
*ere	RP9
#cks a	FU%j#]'9
)ccess	R^s
)n	Rx#2
(the	B6%I+Ie?%!l*2
(valid	Rg"+
#mp 7	Jw!?&?
'has	Rl!9
(ttp	Fj!1!8W?[?
'instead	Re#?
#nguage a	R:+
,nd	Jh!#~"e
,s	Rh&U
+en	Re!*
+has	Re&s
+is	Jl"2z!l
+may	Rj#N
+of	F9+"%h%+)U
,nly	Rj#G
,r	J|!N1+
+that	F9%m%s%U
-e	Ja&+)U
+write	R99
#rge 20	Rb#?
(a	Jb#+W%
)nd	Rx%2
*swer	Rd!+
)re	Rs"2
(body	Fo!2S2B+
(class	Rh&z,
*ient	Ff"G!e09/9!eN+!9
(document	Rx!2
(file	R41
,s	Jx!Ni!9
)older	Ro!@
(headers	Rf#G
)tml	Ro%8
(is	Fq"2#em!s
)t	Rv"G
(often	Ri!@
)ne	Rb#%
)r	Rs"+
(rfc	Rg!s
(says	Rs"9
)o	R~%s
(title	Ro%1
(upload	Jd"G,G
'r text	Rj&9
*han	B#%41V2H%92
+e	Rv"e
#st a	Rr"2
(ddress	Re"G
(nd	Rd%2!U
'byte	Jx!+?+!e
'case	RY+
(hange	Fr"2V9?+
-d	Fa!]3Np"@)N
*racter	Rb&G
(olumn	Jk!2q!2
'day	JS2z"+
*s	R_%2
'empty	Rn!@
'finding	Rb&+
'google	Rg#9
'lamp	Rl!9
(etter	R"2
'member	Re!+
(odified	Ba!@!]32!N0e@em!2"+
'number	Rx!G
'one	Jd!2S2
(ught	Rp"+
'response	Rp!2
(ow	Ra!2
'section	Re&N
'then	Ra&@
(ime	Rz!G
(wo	Re&U
'value	Rj&U
'word	Rg&2
&s a	Rw#9
)nd	Ru#9
)s	Rg!N
(for	R|#9
(longer	R_%9
#te as	Rp!G
'then	Rl#2
(imeout	Rg#2
&r 202	Jo!G&e
(5xx	Rg#%
(an	Rx"e
*d	Rc&#
)s	Ra#G
(breaks	Re!9
(change	RG9
(draft	Rb!N
(ended	Rc"e
(for	Rs"2
(if	Jc!+)G
(on	Ju!Nv!%
*ly	Rp!9
(requests	Jx!Nt!9
(so	Rk!+
(the	Jt!+JN
(unchanged	Rp#U
(versions	Rl!]
(with	Fy!e:2r!#
#w and	Rc#2
&behind	Rc#+
&demands	Rj%9
&or	Rb!@
#yer in	R^s
)s	Rb%9
(only	Rj!N
(three	Rg#G
"ead a	Rc"2
(nd	Rh&N!z"
'back	J~!@N+
'from	Jb!%&+
'here	Rx#+
`)
