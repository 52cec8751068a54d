sitegenSearch("nd8d08d9a",`!common mistakes	.j!#&J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J"J8%>*
)one	Jb!Uh#2
*ptions	Ra&9
)problems	R_#e
)rule	Rs!N
)this	Rh&2
*o	R|#2
*ypes	Rf!]
)web	Rp!9
*hen	Rz"9
*ith	Rh&@
%pare authentication	Ri%9
*before	Rs"9
*cloudflare	Rw#9
+odes	Rg!#
,ntent	Rl#G
+url	Jb"9?e
*it	Jk!289
*numbers	Rd!G
*tag	Re!M
+he	:]9#2+9*e;s.e7G#l,9*919
-m	Rz#U
+wo	Rs#9
*with	Fe!U&@52
)d in	Rd!N
+just	RK+
+with	Fd!NXhK#
)s it	Rb"e
+lines	R{!G
+the	FV9.N&]!l
.m	RN+
,wo	R4+
+with	Rc!2
(ison fails	Rv!G
-in	Rs"G
&lete 0	Rr!9!?
+1	Rr!?
+a	Ra&2
,nd	R~"2!@
,t	Rw!9
+but	Rn&2
+fail	Rw"h
+has	Rr!2
+it	Jl#+:U
+new	R|!G
+or	R~"2
+starts	Rr!2
+the	Je#%&+
,ook	Rw"9
+within	Ro"+
&ressed body	Rt"2
-in	Rv"2
.ts	Rv"@
-on	Ry!G
.r	Rl&9
-traffic	R~#+
-version	R|!+
&uted and	Rl"2
+from	Ro!@
+searched	Rt!e
,omething	Rs!2
#ncerned a	R^l
-nd	Rg#9
-s	Rl#G
,carry	R{"N
-hange	R|"N
%dition a	Js"2z!2
-nd	Fb!@a!2"+
.swers	Rb"9
,belongs	Rs"N
,can	Rp"2
,decides	Rm!+
.veloper	Rb"e
,hold	Ri!2
,in	Jb!@*@
-t	Jb"27G
,kept	Re#+
,send	Ry!@
-tops	Ra#G
-uch	Je!s]%
,that	Rs"%
.e	Jm!N6+!2
+s come	Rs"2
-lead	Rb"2
-on	Ri!2
-too	Rb"9
-unasked	Ra#9
%figuration and	Jd!]n"2
0because	Rk#+
0fault	Rg%9
1ile	Rc"2
4s	Rk&N
0has	Rz"G
0if	Rj"l
1s	Rk#9
0says	Jo!Gg"%
0to	Je#2K%
0we	Rt%2
*ed and	Ro#2
.s	Rn"2
-google	Rz"N
-otherwise	Rg#N
-to	Jj"299
&lict and	Rp"%!+
+by	Rs"e
+go	Rp"%
+java	Rp"%
+lies	Rp"+
+name	Rp"G
,et	Rp"%
,ode	Rp"%
+php	Rp"%
,ython	Rp"%
+ruby	Rp"%
-st	Rp"%
+status	Rp"?
,wift	Rp"%
+title	Rp"?
+with	Rp"e
*s and	Jm!%DU
,in	Js"U/U
%nect 192.0.2.10	J|#8"8
*and	Ro!9
+part	Rx!2
,i	Rn"?
+re	Rn"N
*before	Rn"9
*curl	Rn"9
*failed	Rg#k
+irst	Re!?
*n	Rn"8
*or	Rv#+
*rfc	R_!@
*them	Rg!#
+ime	Re!?
.out	Rx%(!9
+o	Je!8[?
*with	Rj#?
)ing failed	Rw%9
-ip	Rx#9
-or	Rx%9
-to	Rg#k
*on 5xx	R|#%
-a	Je!l[G
.nd	>_!@,N'9F9(9!N1N127+*%
.re	Ro!e
.t	Ft"G4l22
-before	Jg#2.+
/hind	Rx#9
.reaks	R_!G
-change	Ru%9
.lients	Rp"G
/ose	>n"?"?!G%?#?"?/?)?G1
2d	Ro%(
0udflare	Ry#+
-decides	Rj#2
`)
