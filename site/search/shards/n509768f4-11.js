sitegenSearch("n509768f4-11",`!also fails	Rk":
(or	Rq!O
)und	JF,c%:
'golang	Ro&m
'h	Ro&m
(as	Rc#H
)ve	R.,
(ides	R8,
(ow	Rf!%
(tm	Ro&m
)tps	Ro&m
'if	Rl#3
(n	J_%:+O
'js	Ro&m
)onc	Ro&m
'knows	RZ,
(otlin	Ro&m
'leave	R|!3
,s	R|&3
'md	Ro&m
'names	Jc"3j"f
(eeds	FU:1:13
)gotiates	Fh!H*Hc!(!?
'offer	Ru#3
'pages	Rp&V
)tch	Ro&m
(ostgresql	Ro&m
(roperties	Ro&m
(y	Ro&m
'rb	Ro&m
(efuse	R}",
(s	Ro&m
(uns	Rr&,
'scss	Ro&m
(ee	Rh!%
(hell	Ro&m
,session	Ro&m
(pares	Rz#:
)eaks	R=,
(urvive	R|&3
(vg	Ro&m
'takes	Rz!O
(end	R7,
(he	Fm",?,q!O
(s	Ro&m
)v	Ro&m
(xt	Ro&m
'unwilling	Rs",
(se	Rk!t
'what	Rb&3
)en	Rg!H
*re	Fl#H[3):-3
(ith	Je#:l!V
+out	R6,
(ork	Rh&^
+s	Jt&%&%
(rite	Jo#O43
'yml	Ro&m
#t name	Rd%8
%ered the	Jh!3*3
*what	R|!&
'ing signed	R|!H
'nate type	Jd"?n"1
+s to	Rq#,
's responses	Rh!V
%hough browsers	Rw!A
+each	Rn#H
+i	R|"h
,t	R{&Q
+my	Rs"h
`)
