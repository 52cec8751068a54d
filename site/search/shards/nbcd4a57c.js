sitegenSearch("nbcd4a57c",`!checks and	Ji!@k"2
)in	Rv"U
*t	RN+
)that	Rl&9
+e	Bo!9LGD++909-2
#oice 304	Rl!+
)an	RC+
+d	R}!G
)costs	R^#
)decides	R^l
)for	Rg"2
)has	Rk#+
)in	Ro!+
*s	Rb!#
*t	Rv!2
)net	R}!%
)of	J'9p#9
*n	Rx!e
)rfc	Rm"+
)see	Rg"2
)to	Ja!+>+
)use	R09
)when	Re#N
(s a	R0+
*go	R}!%
*http	R}!%
*java	R}!%
*node	R}!%
*php	R}!%
*rust	R}!%
*swift	R}!%
*the	Ri&z0
%ose 300	Rk#2
*xx	R}!%
)a	Jb!(d!N
*n	Rf&2
+d	J}!%N9
+other	FC9n!ec!N
)between	R^%
*y	Rk#+
)differently	Rk&U
)for	R}!+
*rom	Rr%2
)instead	Rm&+
*t	Rf&z"
)lead	Rg!+
)one	Ba!++9Get!@'+
)rfc	R}!9
)the	J"9u%9
)yourself	R}!2
(s a	Rt"N
*by	Rw!e
*rfc	Rf#N
*store	Rm!U
*the	Ra!]
'ing a	:p!U%U"U"U#U"U#U(U(U&U.N"U/U
+between	Jq"U%U
+it	Jp!G0G
+rfc	Rk"N
+sending	Rg!%
,ince	Rq"N
%sen by	Rh"N
)for	Rk#%
)ms	Rn%+
)on	Re#2
)theme	Ri&+
#romium 156	F_!@!G-N!l"2:e
+and	Rk!N
"ircle and	R~!e
)balancer	Rt#2
)in	Rm#+
*s	R&9
"laim a	Rb&U
(one	Rb&9
(rfc	Rw!9
(success	Rc%N
(that	Rh&#
*e	R12
)o	R?2
(under	Rd#2
%sh are	R|"2
)s	R@+
(found	Rj!U
(is	Rs"2
(of	Re#2
)r	Rp&%
(raw	RB+
(with	Rp"e
'es with	Bb!@*@%2D+-2
&s 5xx	Rz%9
(a	Fc!2E+_"2&z,
)lone	Rl#2
)nd	FA+?Ni#G#2
)s	Re#+
(by	RA+
(cannot	R_&N
(each	Rf%%
)ntry	JZ9o#+
)rrors	RA9
(fetch	Rs!9
(has	FA+_%@+z,
)ere	Rc!G
(id	Rg&?
)n	Rc!9
*stead	Rm!]
)t	Rc!]
(of	>A%B#%+)[q"2)[%G#2
)n	Jg%+CN
)r	F@9a%@+z,
(rfc	Rd"9
(send	Rl!+
)tyle	Rf&z"
(takes	RA2
)hat	JA+!9l%2
*e	J_&9+N
*ose	Ri&z,
)reat	Rr#9
(when	Rh&2
+re	J_&9+z,
*ose	R_&@
)ill	Rw!2
*th	RA+
'es a	JI+y%%
+nd	Ff%#BN#N
+re	Ri&z'
+t	Rc!.
*because	Rg!+
*catalogue	R@+
*fields	R_&%!+
*its	Ri&z'
*lists	RA+
*match	Rg&G
*of	Jc!(h#z+
+n	Jb&])z'
+r	R~%9
*they	Rd&U
*whether	Ri&z'
#ear and	Rl!N
*ything	R~!e
(body	Rn#2
(meaning	RW+
(text	J|#98%!9
)he	Fj!20%!N(e
(way	Rr"G
(your	Rx!G
#ient 4xx	Rg"%
)a	Rw!2
*ccepts	B_!+#@*@%222
*lready	Jw!2'+
*nd	Fp!2!e'GMh39
+nounces	Rn!+
*s	Rg%%
+k	Ri#G
,ed	Fb!99%!+?%
,s	Bp!2#9!@+94@(@:@
*t	Rj%2
)body	Ro"2
*reaks	Rq%9
)can	>_!+%e/2#2%G)2"2%+49++
,not	Fh!U*GHG'G
*ertificate	F^@t"%!9!N"+!N
*hanges	R_#9
+ecks	Ro!9
+oose	Rk#2
/s	Rm!U
*losed	Fs#(!+1%4(!+
.s	Rm"N
`)
