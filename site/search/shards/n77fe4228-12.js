sitegenSearch("n77fe4228-12",`!also fails	Ro":
(or	Ru!O
)und	JF,g%:
'golang	Rs&m
'h	Rs&m
(as	Rg#H
)ve	R.,
(ides	R8,
(ow	Rj!%
(tm	Rs&m
)tps	Rs&m
'if	Rp#3
(n	Jd%:+O
'js	Rs&m
)onc	Rs&m
'knows	R^,
(otlin	Rs&m
'leave	Ra"3
,s	Ra'3
'md	Rs&m
'names	Jg"3j"f
(eeds	JV:4:13
)gotiates	Jl!H*Hc!(!?
'offer	Ry#3
'pages	Rt&V
)tch	Rs&m
(ostgresql	Rs&m
(roperties	Rs&m
(y	Rs&m
'rb	Rs&m
(efuse	Rb#,
(s	Rs&m
(uns	Rv&,
'scss	Rs&m
(ee	Rl!%
(hell	Rs&m
,session	Rs&m
(pares	R~#:
)eaks	R=,
(urvive	Ra'3
(vg	Rs&m
'takes	R~!O
(end	R7,
(he	Jq",?,q!O
(s	Rs&m
)v	Rs&m
(xt	Rs&m
'unwilling	Rw",
(se	Ro!t
'what	Rf&3
)en	Rk!H
*re	Bp#H[3!O%A&:-3
(ith	Ji#:l!V
+out	R6,
(ork	Rl&^
+s	Jx&%&%
(rite	Js#O43
'yml	Rs&m
#t name	Rh%8
%ered the	Jl!3*3
*what	Ra"&
'ing signed	Ra"H
'nate type	Jh"?n"1
+s to	Ru#,
's responses	Rl!V
%hough browsers	R{!A
+each	Rr#H
+i	Ra#h
,t	R_'Q
`)
