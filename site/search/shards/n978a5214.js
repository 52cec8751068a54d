sitegenSearch("n978a5214",`!last modified	Ba!@!]42!N0e@em!2"+
'number	Ry!G
'one	Je!2S2
(ught	Rq"+
'response	Rq!2
(ow	Ra!2
'section	Rf&N
)rver	Ro!e
'then	Rb&@
(ime	R{!G
(wo	Rf&U
'value	Rk&U
(isit	Rb"9
'word	Rh&2
&s a	Rx#9
)nd	Rv#9
)s	Rh!N
(for	R}#9
(longer	Ra%9
#te as	Rq!G
'names	Rd!N
'then	Rm#2
(imeout	Rh#2
(oo	Rd!2
&r 202	Jp!G&e
(5xx	Rh#%
(an	Ry"e
*d	Rd&#
)s	Rb#G
(breaks	Rf!9
(change	RG9
(draft	Rb!N
(ended	Rd"e
(for	Rt"2
(if	Jc!+*G
(on	Jv!Nv!%
*ly	Rq!9
(requests	Jy!Nt!9
(so	Rl!+
(the	Ju!+JN
(unchanged	Rq#U
(versions	Rm!]
(with	Fz!e:2r!#
#w and	Rd#2
&behind	Rd#+
&demands	Rk%9
&or	Rb!@
#yer in	R^s
)s	Rc%9
(only	Rk!N
(three	Rh#G
"ead a	Rd"2
(nd	Ri&N!z"
'back	J_"@N+
'from	Jb!%'+
'here	Ry#+
'nowhere	F0+z%l/%
'on	Rg&+!9!U
'somewhere	R~!e
'the	Ra"2!e
(o	>&+q!e*G"G%2&G}!+!e%+
'what	Ri&z"
&s back	F&+U+t!?YN
(from	Jb!Gi#]!e!l!z-
(in	Rj!G
(nowhere	F++)+^e
(on	Rg&U
)ut	J&%}%]!z!
(to	:H%"%&%%+62:2"2"2!N&9220@]s#U!]!e'+!U#]!e!l!z-
(visitors	R?+
%rn connection	Rj%2
(from	Rw"9
(get	Rl"N
(that	J^+M2
*e	J3+p!9
(what	Rg"G
*ich	R_!@
's of	R_#U
)that	J}!GH@
+e	Rw!@
%st 1	Ji!1S?
(as	Jk!@j!9
(int	Rk!?
(links	R}!2
(more	Rh&2
(names	Rv!9
(one	BT++27%5+2+&2
(random	Rk!?
)fc	Rf!9
(three	RM+
)o	Rh#G
)ype	Rf!2
%ve 444	Ro%9
(alone	R~!9
(before	Fi!1'G4e
*hind	Rl#%
(code	R=9
(error	R^2
(freshness	Ra"N
(it	>b!@12!e#N59#N)N.2%N.N]%
(out	Ff!962X9
(shared	Ry%9
(that	R~!N
*e	>?9++(91G92A91G!l#9A9/9
+m	Ri!@
*is	Ji!#f#2
)o	Ff!G.23N
's 520	Rw#9
)a	Ry#9
*ll	Rh&#
*nd	Ji#Gg!2
+ything	Rn!N
*s	Rn&2
)both	Rq"2
)five	Rn&2
)it	F&+Q2S9>9
+s	J|"e-G
)open	Fk!s"239
*ut	Bv!@NG]e#+"@
)people	RR+
)room	Rg"+
)stated	R|"N
)the	B&2[+-@"+g"902
+is	Rr"9
)your	Rv"e
&ing an	Rf"G
*content	Rw"G
*half	Rl#G
*it	Ri#G
*out	Fh!X.G/G(G
*the	F}!+6G2G
#ft 0	Ri"?
'a	Jt!2<9
(lone	Rd&]
(nd	Je!l(#
'before	Jj!NXe
'else	Ri&U
'if	R|"e
(n	R>2
(t	Jc"2Q%
'nginx	Re!@
'of	Rg!+
(pen	Jb#+.G
(ut	:(+.+>+/912&@E2)2@9Dl"U!]"#!2!G"U%9!N!s"@!U!]"9
'sitegen	RL+
(o	Rt%+
'the	Ji"@g"U
(o	Fc!+)<e"2
'while	Ri!+
#gal blocks	Rl%9
(demand	Jj!@Z%
(reasons	Fc!G)@Z(!?I%
`)
