sitegenSearch("n0ed480ac",`!common options	R_&9
)problems	R~"e
)rule	Rr!N
)this	Rg&2
*o	R{#2
*ypes	Re!]
)web	Ro!9
*hen	Ry"9
*ith	Rg&@
%pare authentication	Rh%9
*before	Rr"9
*cloudflare	Rv#9
+odes	Rf!#
,ntent	Rk#G
+url	Ja"9?e
*it	Jj!289
*tag	Rd!M
+he	>]9#2*9Oe7G#l,9*919
+wo	Rr#9
*with	Fd!U&@52
)d just	RK+
+with	Rz"h
)s it	Ra"e
+lines	Rz!G
+the	JV91]!l
.m	RN+
,wo	R4+
+with	Rc!2
&lete 0	Rq!9!?
+1	Rq!?
+a	R_&2
,nd	R}"2!@
,t	Rv!9
+but	Rm&2
+fail	Rv"h
+has	Rq!2
+it	Jk#+:U
+new	R{!G
+or	R}"2
+starts	Rq!2
+the	Jd#%&+
,ook	Rv"9
+within	Rn"+
&ressed body	Rs"2
-in	Ru"2
.ts	Ru"@
-on	Rx!G
.r	Rk&9
-traffic	R}#+
-version	R{!+
&uted and	Rk"2
+from	Rn!@
+searched	Rs!e
,omething	Rr!2
#ncerned a	R^l
-s	Rk#G
,carry	Rz"N
-hange	R{"N
%dition a	Jr"2z!2
-nd	Fb!@_!2"+
,belongs	Rr"N
,can	Ro"2
,decides	Rl!+
.veloper	Ra"e
,hold	Rh!2
,in	Jb!@)@
-t	Ja"27G
,kept	Rd#+
,send	Rx!@
-tops	R_#G
-uch	Jd!s]%
,that	Rr"%
.e	Jl!N6+!2
+s come	Rr"2
-lead	Ra"2
-on	Rh!2
-unasked	R_#9
%figuration and	Ro%2
0because	Rj#+
0fault	Rf%9
1ile	Rb"2
4s	Rj&N
0has	Ry"G
0is	Rj#9
0says	Jn!Gg"%
0to	Jd#2K%
0we	Rs%2
*ed and	Rn#2
.s	Rm"2
-google	Ry"N
-otherwise	Rf#N
-to	Ji"299
&lict and	Ro"%!+
+by	Rr"e
+lies	Ro"+
+name	Ro"G
+status	Ro"?
+title	Ro"?
+with	Ro"e
*s and	Jl!%DU
,in	Jr"U/U
%nect 192.0.2.10	J{#8"8
*and	Rn!9
+part	Rw!2
,i	Rm"?
+re	Rm"N
*before	Rm"9
*curl	Rm"9
*first	Rd!?
*n	Rm"8
*or	Ru#+
*rfc	R_!@
*them	Rf!#
+ime	Rd!?
.out	Rw%(!9
+o	Jd!8[?
*with	Ri#?
)ion 5xx	R{#%
-a	Jd!l[G
.nd	>_!@+N'9F9(9!N1N127+*%
.t	Js"GD2
-before	Jf#2.+
/hind	Rw#9
.reaks	R_!G
-change	Rt%9
.lients	Ro"G
/ose	>m"?"?!G%?#?"?/?)?G1
2d	Rn%(
0udflare	Rx#+
-decides	Ri#2
-ended	R_!@!e
.rror	Rj!N
2s	Ri%2
.ven	Jj!GP%
-fails	R~"9
/ll	Rt#2
.or	Ji!@Qe
.resh	Ry"G
-has	Rn%N
-idle	Rn"9
.f	Jj!GE%!9
.n	R~"2
/stead	Rn%9
.s	Fp!2S9L9
-limits	Rz#2
.ooks	Rw#G
-on	Rn"9
/ly	R~"+
.pen	Rn"G
.r	Ri!e
.ver	J_!@Z+
-raise	R_!e
/ther	Rs"+
.fc	Jb#2'+
-seems	Rq#2
/nt	Jn!%Q%
.o	R~"N
.peaks	Ri!+
.tands	Rz#+
0rts	Rn!+
-that	>d!s(N&GL%.G%9!G0%8%+%!9
/e	Jv!9!GD+
0n	R{#U
.imed	Rx#(
.o	>d!@'N'%@G.2>+#9=9%+
-up	Rn!9
`)
