sitegenSearch("n56a0a43d-12",`!errors lamp101md	R}&:!A
/2md	R}&H
-201md	R}&A
+st	Rt#:
*ist	Rh#A
)match	RB1
*essage	Rl!*
)of	J*8"8t#,
*n	Rs#V
*pen	Rq&8
)registry	R}&H
1csv	R}&H
)sg080	R|&H
*ite	Rq&:
*o	Rl%3
*tand	Rx&3
)that	Jp#V=V=A
+e	Nn&H,3
,n	Rm&V
*itle	Rq&1
*oo	Rm!H
*ravel	Rl%3
*s	Rn%&!,
)unless	Rm!V
+til	Ri&,
*se	Rt!H
)warnings	Rp&H
*hatever	Rl!,
+ile	Rt!^
+ose	R~#&
*ith	Jl!,!a*."A
"scape closes	Nx&3#,
)sanitize	Rn&,
)the	J-,h"Hd"{"
*o	Ri%:
(d again	R(:
*name	R|&H
#ri 498	Ra&&
)9	Rb&&
'arc	Ro%&
*gis	Ro%&
'means	Ra&:
&s 499	Rb&3
(client	Rn%&
(manual	Ro%,
(own	Rn%,
(servers	Rk!A
#tablished connection	Rf%,
%imate no	Rc"H
"tag 2026	Rm!?
+1124a	Rm!?
'a	Rm#3
(ge	Ra'3
(nd	Fm!&!C)V'V6f
(rticle	N_#?/?
.12v4	R_#?
15	Rm#?
'cache	Rn"3
,control	Rn"3
(ompare	Nq!M>:
'differs	Rn"f
'expires	Fn!:*:13*&!3
*ort	Rf"?
-77v1	Rf"?
`)
