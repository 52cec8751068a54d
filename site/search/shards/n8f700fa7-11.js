sitegenSearch("n8f700fa7-11",`!also hides	R8,
(ow	Rf!%
(tm	Rn&m
)tps	Rn&m
'if	Rl#3
(n	J_%:+O
'js	Rn&m
)onc	Rn&m
'knows	RZ,
(otlin	Rn&m
'leave	R|!3
,s	R{&3
'md	Rn&m
'names	Jc"3j"f
(eeds	FU:1:13
)gotiates	Fh!H*Hc!(!?
'offer	Ru#3
'pages	Ro&V
)tch	Rn&m
(ostgresql	Rn&m
(roperties	Rn&m
(y	Rn&m
'rb	Rn&m
(efuse	R}",
(s	Rn&m
(uns	Rq&,
'scss	Rn&m
(ee	Rh!%
(hell	Rn&m
,session	Rn&m
(pares	Rz#:
)eaks	R=,
(urvive	R{&3
(vg	Rn&m
'takes	Rz!O
(end	R7,
(he	Fm",?,p!O
(s	Rn&m
)v	Rn&m
(xt	Rn&m
'unwilling	Rs",
(se	Rk!t
'what	Rb&3
)en	Rg!H
*re	Fl#H[3(:-3
(ith	Je#:k!V
+out	R6,
(ork	Rh&^
+s	Js&%&%
(rite	Jo#O43
'yml	Rn&m
#t name	Rd%8
%ered the	Jh!3*3
*what	R|!&
'ing signed	R|!H
'nate type	Jd"?m"1
+s to	Rq#,
's responses	Rh!V
%hough browsers	Rw!A
+each	Rn#H
+i	R|"h
,t	Rz&Q
+my	Rs"h
+the	J43b#:
%ogether it	Re!,
-not	Ro#O
-the	Rl#,
#ways a	J+,d&3
`)
