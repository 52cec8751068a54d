sitegenSearch("n1dfcf591-41",`!machines address	Rq&:
+exit	Rj&&
+ipv6	Ra%3
+own	Rg&A
+that	Rn!A
%os 15	Rk&%
(and	J@,/,
(fs	Rq&3
*events	Rq&3
#de a	Fi!,@,::
(gain	Rg&3
(nd	Jo!Ay"3
)ew	Rq&3
(t	Rk"?
'by	Jr!Ha#,
'check	Ro#?
(lient	Rp#A
(onditional	Rg#&
'each	Ji!H}"%
'for	B~!,%H2O&3+m2:9,!:!O
(rom	Fa%:R:"A
'it	R{!:
'keep	Rn&3
'later	Rz!f
'made	Rd!&
)y	Ry":
'nginx	Rm#m
(o	R|!:
'of	>d#f,O^V#A":":!O#:%&
(penness	Rj#H
(r	Rr&H
)ders	Rz!3
(ut	Rd%,
'permanent	RU,
(ost	Rz!:
'shopifys	R_&,
(maller	R|!,
(omething	Rz!f
'tables	Fa!&"&"&"&
(he	Jb#f*3
*m	R~":
*re	Jo!:d"&
(o	Ro&m
)o	Jh#,[&
'up	Fk!O&3o!AC&
'when	Rq&,
*re	Rr&:!A
(ith	J~!Ot"3
'yours	Ry"H
&up query	Rk!O
)traffic	Ro!3
#il address	Js!:D3!H
.es	Rn&V
(nd	Rg%3
(pp	Rs%3
'example	Fo%?%?"?"?
'protocol	Rs%,
'redeems	Re#A
'server	Fj#HI3",!3
(tops	Rt%3
'thread	R(:
'which	Ro%3
&box is	Rr%&
`)
