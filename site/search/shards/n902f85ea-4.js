sitegenSearch("n902f85ea-4",`!errors title	Rm&1
*ravel	Rh%3
*s	Rj%&!,
)unless	Ri!O
+til	Re&,
*se	Rp!H
)warnings	Rl&H
*hatever	Rh!,
+ile	Rp!^
+ose	Rz#&
*ith	Fh!,!a*."A
"scape closes	Jt&3#,
)sanitize	Rj&,
)the	Jo"Hd"{"
*o	Re%:
(d again	R(:
*name	Rx&H
#ri 498	R|%&
)9	R}%&
'arc	Rk%&
*gis	Rk%&
'means	R|%:
&s 499	R}%3
(client	Rj%&
(manual	Rk%,
(own	Rj%,
(servers	Rg!A
#tablished connection	Rb%,
%imate no	R~!H
"tag 2026	Ri!?
+1124a	Ri!?
'a	Ri#3
(ge	R|&3
(nd	Fi!&!C)V'O6f
(rticle	J{"?/?
.12v4	R{"?
15	Ri#?
'cache	Rj"3
,control	Rj"3
(ompare	Jm!M>:
'differs	Rj"f
'expires	Fj!:*:13*&!3
*ort	Rb"?
-77v1	Rb"?
'for	F{!H0H3V
'if	Ru!m
(n	J_",J?
(s	Rt&:
'make	Ri#d
'note	R_"?
+7v3	R_"?
'of	F~!A(3!H'3
(r	J{!3%H
)der	F{!?"?/?
,42v3	J{!?0?
-3v1	R|!?
'prices	Re"?
-119	Re"?
'save	Jm!M>:
'the	Ji!A*:
*n	Ri#f
*y	Rj&^
(o	Rn!H
(ry	Ri#f
'unless	Ri#H
`)
