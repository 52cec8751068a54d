sitegenSearch("n470f68c1",`!changes with	B[+&9ANg"]#9
%racter besides	R~%2
,that	Jb&G-+
,would	R"+
+s a	Rg&@
.re	Rj&9
.s	Rm&2
.t	Re!9
-count	Rg&9
-have	Rm&2
-is	Jl%%?9
.t	Rg&@
-of	RM+
.r	Rl%2
-so	Rh&z"
-that	R=+
/e	Jq"G}!9
&set utf	6_!*2?'?"?%?"?#?:9!G(?"?(?*?%?*?"?"?"?"?"?"?#?)?
#eck a	J_!+VG
)nd	Rh!2
)s	Rg#9
(base	R_#e
)efore	Rt!2
*longs	Ri"G
)ox	Rm&N
)y	Rt#2
(count	Ra#G
(does	Rc&N!U
*wn	Rh!9
(everything	Rl!@
(failed	R|#+
)or	Ra%%!+
+mat	Jb&?"N
(happens	Rz"G
(in	Jl!2k!9
)t	J}%#'%!Q
(json	Rj&%
(many	R^s
(off	Rs"e
(reports	Jh#?[U
)ules	Rh!1
(source	Rc&M
(that	Bg!NUG'N(G+9
*e	>q!GTe4U,9&9"U+9+2*@
)o	Rd!9
(what	Rl!#
'ed against	Rd&2
+like	Re&z!
+n	Re&z"
+s	Re&e!s
+t	Rl!@
*before	Ja"Ni"#
+rowsers	Rz!9
*links	Ra&G
*on	RX+
*this	Rw%+
*without	R/+
(r 1.0	Rg%?
*and	Rn#l
+s	Rg%2
*reports	Rg%X
+uns	Rn#l
*was	Rg%U
'ing an	Rd#N
+credentials	Rm!G
+rights	Rn!G
+status	Rh!1
+the	Jh"G"G
+what	Rt#G
-om	R|#9
's and	Jh!@k"2
)in	Ru"U
*t	RN+
)that	Rk&9
+e	Bn!9LGD++909-2
#oice 304	Rk!+
)an	RC+
+d	R|!G
)costs	R^#
)decides	R^l
)for	Rf"2
)has	Rj#+
)in	Rn!+
*s	Rb!#
*t	Ru!2
)of	J'9o#9
*n	Rw!e
)rfc	Rl"+
)see	Rf"2
)to	Ja!+=+
)use	R09
)when	Rd#N
(s a	R0+
*the	Rh&z0
%ose 300	Rj#2
*xx	R|!%
)a	Jb!(c!N
*n	Re&2
+d	J|!%N9
+other	JC9m!e
)between	R^%
*y	Rj#+
)differently	Rj&U
)for	R|!+
*rom	Rq%2
)instead	Rl&+
*t	Re&z"
)lead	Rf!+
)one	Ba!+*9Get!@'+
)rfc	R|!9
)the	J"9t%9
)yourself	R|!2
(s a	Rs"N
*by	Rv!e
*rfc	Re#N
*store	Rl!U
*the	Ra!]
'ing a	:o!U%U"U"U#U"U#U(U(U&U.N"U/U
+between	Jp"U%U
+it	Jo!G0G
+rfc	Rj"N
+sending	Rf!%
,ince	Rp"N
%sen by	Rg"N
)for	Rj#%
)ms	Rm%+
)on	Rd#2
)theme	Rh&+
#romium 156	F_!@!G,N!l"2:e
+and	Rj!N
"ircle and	R}!e
)balancer	Rs#2
)in	Rl#+
*s	R&9
"laim a	Ra&U
(one	Ra&9
(rfc	Rv!9
(success	Rb%N
(that	Rg&#
*e	R12
)o	R?2
(under	Rc#2
%sh are	R{"2
)s	R@+
(found	Ri!U
(is	Rr"2
(of	Rd#2
)r	Ro&%
(raw	RB+
(with	Ro"e
'es with	Bb!@)@%2D+-2
&s 5xx	Ry%9
(a	Fc!2D+_"2&z,
)lone	Rk#2
)nd	FA+?Nh#G#2
)s	Rd#+
(by	RA+
(cannot	R~%N
(each	Re%%
)ntry	JZ9n#+
)rrors	RA9
(fetch	Rr!9
(has	FA+~#@+z,
)ere	Rc!G
(id	Rf&?
)n	Rc!9
*stead	Rl!]
`)
