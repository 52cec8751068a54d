sitegenSearch("nfa014e69-6",`!reports are	Fk"?)?C?
*errors	Ro!A
+very	Rk&V
*first	Ro#?
*http	Ft!?8?E?,1
*it	Jc"HSH
*like	Rt"H
*of	Rq"m
*show	Rf&{!
*that	Jd#::,
,e	Jm#H=O
+oday	Rk"?
*when	Rf!f
+ith	Fv!A#,g#&
&sitories other	Re!H
/under	Rj#:
+y below	Ri&3
-or	Rs&:
-who	Rs&:
%resentation for	Rq",
1of	Re#O
#q applies	Rh#H
&example	Rw#?
&status	Rh#H
&too	R{"&
%uest 1312	Re%3
*303	Rh!,
*5xx	Rh!,
*a	Bi!:(3GH*f2f
+fter	F{!HJ:w!,
/wards	Ry&H
+gain	Bl":.,.?#3j!M*?
+lso	Rc"3
+n	Rv":
,d	6e!t",0,"3%3!:%,%H*,)f#&%&%H%O*f+m#m#,"H',&,8,3,%%&3
+re	Ri#&
,rived	Rl'&
+s	Bh!,%*)f%f-3.h
+t	Fk":,H9f
+ws	R{%3
*be	Rg#,
,cause	Bm"&1,.,E&",
,en	Rr!:
,fore	Jq%&,,
+rings	Rp%3
+y	Fp":*:#:D:
*came	Bx",*&!,&&!3-&#:+,
,n	Fi!,,:f!V
-not	Jw&1!F9&
,rried	Ri%,
0s	Jt!3;3!A
.y	Rt#,
+lashes	Rs!3
+odes	Rg&^
,uld	Rf#,
-nt	Rq!v
/s	Ro!A
+url	Ra#:
*demands	R~"&
`)
