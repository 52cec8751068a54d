sitegenSearch("n7a9692f5-2",`!errors title	Rk&1
*ravel	Rf%3
*s	Rh%&!,
)unless	Rg!O
+til	Rc&,
*se	Rn!H
)warnings	Rj&H
*hatever	Rf!,
+ile	Rn!^
+ose	Rx#&
*ith	Ff!,!a*."A
"scape closes	Jr&3#,
)sanitize	Rh&,
)the	Jm"Hd"{"
*o	Rc%:
(d again	R(:
*name	Rv&A
#ri 498	Rz%&
)9	R{%&
'arc	Ri%&
*gis	Ri%&
'means	Rz%:
&s 499	R{%3
(client	Rh%&
(manual	Ri%,
(own	Rh%,
(servers	Re!A
#tablished connection	R_%,
%imate no	R|!H
"tag 2026	Rg!?
+1124a	Rg!?
'a	Rg#3
(ge	Rz&3
(nd	Fg!&!C)V'O6f
(rticle	Jy"?/?
.12v4	Ry"?
15	Rg#?
'cache	Rh"3
,control	Rh"3
(ompare	Jk!M>:
'differs	Rh"f
'expires	Fh!:*:13*&!3
*ort	R_"?
-77v1	R_"?
'for	Fy!H0H3V
'if	Rs!m
(n	J}!,J?
(s	Rr&:
'make	Rg#d
'note	R}!?
+7v3	R}!?
'of	F|!A(3!H'3
(r	Jy!3%H
)der	Fy!?"?/?
,42v3	Jy!?0?
-3v1	Rz!?
'prices	Rc"?
-119	Rc"?
'save	Jk!M>:
'the	Jg!A*:
*n	Rg#f
*y	Rh&^
(o	Rl!H
(ry	Rg#f
'unless	Rg#H
`)
