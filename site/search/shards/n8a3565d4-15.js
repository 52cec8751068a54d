sitegenSearch("n8a3565d4-15",`!report exists	Rw"A
)html	Rn#?
)in	Re"A
*s	Jv"3y!H
*t	Fo#m4:@:,{&
)lists	R_#A
)made	Re%:
+y	Rs#?
*ust	R|!3
)names	B",-,8,&:6,
)of	Jr%343
*n	R}!,
*wn	Rm!1
)pdf	Rt"k
)says	R+,
*erver	Rm!1
*uggests	J3:L:
)that	Jo!^r"3
+e	Bp!:'AF:3fX3
*ook	Rs#A
(ed 102	Rz!:
+an	Ri!A
-d	R|#3
,s	Jf!,n"&=%!,
+beside	Ru&3
+compare	Rc!:
+d	Rf"?
+since	RU8
+text	Rk&,
,he	Rf#A
+with	Rf"3
(html http	Rn#?
(ing an	R}!H
,more	Rh#V
(pdf failed	Rt"k
(s 2000	Rx#?
,25	Re"?
-6	Jv"?"?
.10	Jv"?"?
0csv	Rw"?
0json	Rw"?
*318	Rx!?
*42	R_&1
*511	Ry#o
*999	Rr%X
*a	Ji!tU:
+n	Rm%A
+re	Jo"?)?C?
*errors	Rs!A
+very	Ro&V
*first	Rs#?
*http	Fx!?8?E?,1
*it	Jg"HSH
*like	Rx"H
*of	Ru"m
*show	Rj&{!
*that	Jh#::,
,e	Jq#H=O
+oday	Ro"?
*when	Rj!f
+ith	Jz!A#,g#&
&sitories other	Ri!H
/under	Rn#:
+y below	Rm&3
-or	Rw&:
-so	Rn&A
-who	Rw&:
%resentation for	Ru",
`)
