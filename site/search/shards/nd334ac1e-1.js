sitegenSearch("nd334ac1e-1",`!catalogueyaml without	Rc!,
0yet	Ri&{%
%ch a	Rn!?
)ll	Rw%3
(the	Jm!:m"&
(what	Rp!3
'all server	Rw%3
'es it	Jp!3w!3
'ing the	Rm#H
%egory sitegen	Rk&1
#ught your	Rw#,
%se 429	Rp#f
(a	Jq!,s!3
)ccording	Rb%3
)nywhere	Rf#H
(has	Rf#,
(is	FX,n!:!H_!:*,
)t	Ru":
(jobs	Rf#?
(may	R|#3
(of	Jm#o9:
(such	Rm!%
(the	Jf#,'H!f
(with	Rm!&
(you	Rm#3
'd by	Ry#X
)must	Rs!H
's 401	Rk!:
+4	Rk!:
)are	R-,
)come	Rt"f
)it	Rx#3
)most	Rt!%
)no	Re%3
)of	Rw%:
)rfc	R}"3
)the	Ru%:
*oo	Rx#:
%tion in	Rq&^
*the	R_&:
"c cxx	Rq&m
"dn a	Jk!H#:
&cache	Ri!h
(n	Ri!f
&example	Rg#?
&forwarded	Rg#A
&has	Jr"H^3
&in	Fy!3N3C:
's	Ji"Od!3
&keeps	Rl#O
&makes	Rs"O
(y	Rh"O
&or	Ri!O
&proxy	R|"H
&restore	Ra%:
&the	Rc#O
'reats	Rb"O
&watch	Rq!:
%s never	R_%:
"eiling 60.0	Rs!?
*base	Rs!?
*each	Rj#f
#ll and	Jd!,|#,
'empty	Rw&:
'holds	Rq&:
'says	Rh&f
`)
