sitegenSearch("nfdfd63b2-11",`!also costs	Rk!^
)vers	RJ,
(s	Rq&m
'defined	Rs!3
(ocuments	Rh%V
(rop	R|!O
'fails	Rm":
(or	Rs!O
)und	JF,e%:
'golang	Rq&m
'h	Rq&m
(as	Re#H
)ve	R.,
(ides	R8,
(ow	Rh!%
(tm	Rq&m
)tps	Rq&m
'if	Rn#3
(n	Jb%:+O
'js	Rq&m
)onc	Rq&m
'knows	R],
(otlin	Rq&m
'leave	R~!3
,s	R~&3
'md	Rq&m
'names	Je"3j"f
(eeds	FU:3:13
)gotiates	Fj!H*Hc!(!?
'offer	Rw#3
'pages	Rr&V
)tch	Rq&m
(ostgresql	Rq&m
(roperties	Rq&m
(y	Rq&m
'rb	Rq&m
(efuse	R_#,
(s	Rq&m
(uns	Rt&,
'scss	Rq&m
(ee	Rj!%
(hell	Rq&m
,session	Rq&m
(pares	R|#:
)eaks	R=,
(urvive	R~&3
(vg	Rq&m
'takes	R|!O
(end	R7,
(he	Fo",?,q!O
(s	Rq&m
)v	Rq&m
(xt	Rq&m
'unwilling	Ru",
(se	Rm!t
'what	Rd&3
)en	Ri!H
*re	Bn#H[3!O%A&:-3
(ith	Jg#:l!V
+out	R6,
(ork	Rj&^
+s	Jv&%&%
(rite	Jq#O43
'yml	Rq&m
#t name	Rf%8
%ered the	Jj!3*3
*what	R~!&
'ing signed	R~!H
'nate type	Jf"?n"1
+s to	Rs#,
`)
