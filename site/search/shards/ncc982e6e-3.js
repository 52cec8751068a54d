sitegenSearch("ncc982e6e-3",`!report names	B",-,8,&:3,
)of	Jn%343
*n	Ry!,
*wn	Ri!1
)pdf	Rp"k
)says	R+,
*erver	Ri!1
*uggests	J3:I:
)that	Jk!^r"3
+e	Bl!:'AF:3fX3
*ook	Ro#A
(ed 102	Rv!:
+an	Re!A
-d	Rx#3
,s	Fb!,n"&=%!,
+beside	Rp&3
+compare	R_!:
+d	Rb"?
+since	RT8
+text	Rg&,
,he	Rb#A
+with	Rb"3
(html http	Rj#?
(ing an	Ry!H
,more	Rd#V
(pdf failed	Rp"k
(s 2000	Rt#?
,25	Ra"?
-6	Jr"?"?
.10	Jr"?"?
0csv	Rs"?
0json	Rs"?
*318	Rt!?
*42	R{%1
*511	Ru#o
*999	Rn%X
*a	Je!tU:
+n	Ri%A
+re	Fk"?)?C?
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
+ith	Fv!A#,f#&
&sitories other	Re!H
/under	Rj#:
+y below	Ri&3
-or	Rr&:
-who	Rr&:
%resentation for	Rq",
1of	Re#O
#q applies	Rh#H
&example	Rw#?
&status	Rh#H
&too	R{"&
%uest 1312	Re%3
*303	Rh!,
*5xx	Rh!,
`)
