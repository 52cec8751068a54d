sitegenSearch("n0098804a-12",`!reply or	Rd%:
)ver	R{%3
(to	Nz!,!f+,
(with	Rv%,!:
%o fork	Ro&1
&rt 202	Ry!,
)a	Bs":':":&:%:3:
*ll	Rs"H
*n	Nu#:43
)can	Rx"A
)each	Rw&3
*xists	Ry"A
)html	Rp#?
)in	Rg"A
*s	Nx"3y!H
*t	Fq#m4:@:,{&
)lists	Rb#A
)made	Rg%:
+y	Ru#?
*ust	R~!3
)names	B",-,9,&:6,
)of	Nt%343
*n	R_",
*wn	Ro!1
)pdf	Rv"k
)says	R+,
*erver	Ro!1
*uggests	N4:L:
)that	Nq!fr"3
+e	Br!:'AF:3fX3
*ook	Ru#A
(ed 102	R|!:
+an	Rk!A
-d	R~#3
,s	Jg!,o"&=%!,
+beside	Rw&3
+compare	Rd!:
+d	Rh"?
+since	RV8
+text	Rm&,
,he	Nw!OQA
+with	Rh"3
(html http	Rp#?
(ing an	R_"H
,more	Rj#V
(pdf failed	Rv"k
(s 2000	Rz#?
,25	Rg"?
-6	Nx"?"?
.10	Nx"?"?
0csv	Ry"?
0json	Ry"?
*318	Rz!?
*42	Rb&1
*511	R{#o
*999	Rt%X
*a	Nk!tU:
+n	Ro%A
+re	Jq"?)?C?
*errors	Ru!A
+very	Rq&V
*first	Ru#?
*http	Fz!?8?E?,1
*it	Ni"HSH
*like	Rz"H
*of	Rw"m
*show	Rl&{!
*that	Jx!3R::,
,e	Ns#H=O
`)
