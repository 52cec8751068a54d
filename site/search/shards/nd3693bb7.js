sitegenSearch("nd3693bb7",`!forms of	Jb"G-+
(retries	Rh&2
(send	Rn&N
(that	Rm"%
(value	Rn&N
(where	Rh&2
%ward curl	R~"%
*requests	Ri#2
*the	Rm&+
+o	Rs%9
)ed a	Ri#G
-ddresses	Jp#%&(
,for	Jp#9&%!+!8!?
,it	R~"@
)s at	Rv!9
+calls	Rg#2
+it	Rp#2
+plain	Rs%2
+to	Rp#9
+without	Rv!2
#und 17	Rf&8
(404	Rb&e
(a	Fs"e;+[2
)nd	F++b"2!lb"2
*ywhere	R<+
)s	Ra&@
)t	R_"+
(beside	RV+
)y	B7+C+2UP952
(caching	Rg&U
(fails	Rh!l
(go	J_"%-%
*es	R_!2
(here	RD+
)ttp	J_"%i"T
(in	Jz%+'+!@
)t	Ri%2
*s	Re#2
(java	J_"%-%
(links	RH+
(makes	RV+
*y	Rc!N
)onitoring	Rk"G
(net	Rk"%
)o	Jd"+[2
*body	R{%2
*de	J_"%-%
*t	Rh&2
+hing	Bw!25%!e1Ga!2)l(8
(on	Rv"+
)r	R^N
)ut	Rd"e
(php	J_"%-%
(ruby	Rk"%
*st	J_"%-%
(several	Ra%+
)o	Jg"G62
*mething	Rj"l
)wift	J_"%-%
(temporary	Rh!s
)hat	Fs"+9+'%
*e	Jx#+I@
+m	R}!G
+re	J*+a"9
)itle	Rt%1
(under	Jh!+{"9
(what	Rs!2
*ere	R+9
%r alerts	Ri!#!5
'causes	Jl"eQ2
(odes	Rd!2
'digit	R_%%
'letters	Rh&2
'of	Rf&z"
'spaces	Jf&M'+
'that	Ra!2
)ings	R}#9
(ools	Rj&%
'up	Rb#e
"ragment and	J7+s%z&
+fragments	Rb&]
+if	Rl!@
,n	RC+
,s	JI2SG
+of	JI9~#U
,n	Ri&+
,r	JK9z#9
+reaches	RB+
+that	RI%
-ere	Ri&z*
+whatever	R_&U
*s are	Rb&]
,come	RI+
,sections	Rc&9
,the	RK+
%mework a	Rn#+
-nd	Rt"G
,decide	Rf#G
-oes	Rn#9
,from	Rn#%
,is	Rn#+
,knows	Rl"G
,or	Rc!G
,pages	Re!+
.ths	Rh!e
,sends	Rb"e
,that	Jb!G#e
,who	Rg%%
+s add	R^s
-have	Rd!#
-often	R{"+
-redirect	R_"G
-were	Rd!N
#ee for	R|%U
'in	Rp"G
(s	Rc!9
'space	Rl#G
'to	Jh!sY9
%quent cause	Jg"GDG
%sh again	Rb"9
(ones	Rz"G
(time	Rb"N
)oken	Jb%9'9
)rue	R91
'ness 301	Rl!U
,a	F~!N(N(N;N
-llows	Ru!N
-nd	Fa!+4N4N.N
-s	R|"N
,decides	R~!N
,makes	Rt!N
,no	Rw"N
,out	Ra"N
,public	Ra!9
,rfc	:a"N)N#N%N(N"N)N#N#N)N#N
,the	Ra!+
-o	Rx"N
,would	Bz!N5N"N"N(N
#om 1	Jc&+%e
(00	R{%+
'200	Rw!G
)26	Jn!?N?
'3.13	Rd!2
(07	Rl!2
'400	R{"G
(29	Jd#9V9
'526	R~#2
'a	2(9W@"G's"@,G#%&G"G+G"G"G"+!e"9'G!l"v"U(9'G%G,U#e"9"N#2'9,9'2-+!2/2!9%+"%'+'2'%!9
(n	:^N(%!9#9-N4e6%!l&@09)Q,U82'%
)d	Rg!#
)other	B_!@-9!l]?#+(lCN
)ything	R|%9
(pi	>q#%2%"%#%6%"%"%"%"%
'before	Ri%9
)hind	Rh&@
)ing	Rc&2
(oth	Rb#U
'cdn	>w#%"%"%"%"%"%"%"%"%
`)
