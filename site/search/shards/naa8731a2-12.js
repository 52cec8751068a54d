sitegenSearch("naa8731a2-12",`!also properties	Rs&m
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
+my	Rw"h
+the	J43f#:
%ogether it	Ri!,
-not	Rs#O
-the	Rp#,
#ways a	J+,i&3
)begins	Rj!3
)checked	Rh%3
*ome	Rm!:
+okie	Rz%:
)disregard	Rw",
)end	Rl&,
)gets	Re"3
*ithub	Rm&1
/eventpullrequestheadrepofork	Rm&1
)ignore	Jy!3,3
*s	Rr#H
)means	Rg%:
)nginx	Rk!O
*o	Rk!:
+store	Rk!:
)right	Rb#3
)send	Rl"h
)there	Rp!H
`)
