sitegenSearch("n5ec22292",`!paragraph this	Rb&N
%se it	Rh#G
(rfc	Ru"2
(says	R{%2
(text	Rf!?
)he	Jb%9;%
'd 400	Rm!2
)a	Rg"2
)is	R{"2
)or	Rb!@
'r fails	Re#G
)stopped	Rg"@
)that	Rf!@
%t a	Ry!2
(ccepts	Rp!e
(nd	Fy!+!Nr!9D2
(t	:p#%3%"%#%&%"%"%"%"%"%0%"%
'before	Rb#G
(ut	Re%2
'content	Ry!+
'except	Re%U
'goes	Rh!U
'has	J}"2H%
'if	R|%9
(n	Fw"N"999"9
)stead	Rd%9
(s	Fp!@>+=9#2
(t	Ry!e
'named	Rw"+
'of	6H+<N"U*#"+'2(%;G(G-+%G(28+?+"@"%"U%#!9'2
(nce	Rn&U
(r	R|!+
'rfc	Rn&2
'so	Ru%2
(tart	Re!+
'that	Jb!2]%
)e	Jk!#0G
(oo	Rh&9
'urls	R@+
'was	R}"%
'you	R(9
&ial alone	Ri&@
*content	Jj!21(!?
*in	RY9
+s	RX+
*needs	RZ9
,t	Ry!%
*or	Ri&@
*success	R_!+
*that	F(9S+"+
*upload	Rr!?
)s footer	Ja&e*2
+head	Ri&2
+in	Ri&+
+need	Ri&2
+of	R(+
+that	RY+
&s and	Jy!ev"+!2
(between	Rm&2
(come	Ry!+
(have	Ra!9
(into	Ry!N
(may	Ry!9
(of	Fa!@g#U##
)nly	Rm&9
(says	Rn&N
(than	Ry!9
+t	R}"G
*e	Je%%D9
#ss a	Rm#2
(nd	Re#+
'http	Jr%8%8
'interim	Rn!9
(t	Fe#N%+>9
)s	Rr"e
'on	Jg#%2+
'the	Bq!G'2I9*l,9
*m	R_"9
'upgrade	R_#G
'with	Jc!9MU
'x	Rl%9
&ed curl	Rn!e
)it	Rv!+
+s	Rn%+
)on	R_"2
)the	Jn!9h"2
's cannot	Rx"+
)on	R_#G
*ver	Rt"9
)the	Js!9<%
,m	Ro!G
&ing a	Rp"G
*on	R}"G
*state	Ra%9
*the	Ru"G
+rouble	R_#9
&word again	Rn%+
,lone	Rn"e
,nd	Rm%9
-ybody	R|"G
,t	R^9
+can	Jn"Gb!9
,hanged	Rn"e
+dialogue	F^9J9#9
,o	Rh"2
+first	Rn"@
+in	Rn"G
,s	Ji!Ng"%
+may	Rm%+
+of	Rn%+
,ver	Rn%9
+policy	Rn%2
+was	Rm!s
,here	Rn"9
%t a	Bn!9&9J28%YU
(n	Rp!9
'it	Jq!932
)s	FS%.Gd#2
'nginx	Ri#e
'the	Je!9]e
&e a	Rl&%
(is	Rj&#
)t	R49
(live	Re!U
(what	Rl&+
#tch and	Rm!N
(can	Rm!2
)hanged	Rs!2
)omes	Rv"2
(delete	Rl!2
(format	Rv"2
(if	Rr!9
)s	Rw!2
(json	Rv"G!e
(once	Rk!N
)r	Fe"2"2<2
(rfc	Jm!2J2
(such	Rr!2
(that	Jm!+z"e
(u	Rr!?
)rllib3	Rt"9
%h 404	Rm!2
'a	Fs!Gj"94N
(fter	Rr%9
(nd	Bf"2(G8eE9094#
'before	Rj#e
)low	Fe#l[e"U!]!e
)side	Rn&2
'default	R_&+
(oes	Rf#2
'in	Rb&+
(s	>o!e72"262P27#(s"G
(t	RO9
)s	Ra&]
'leads	Rb&]
'matches	Rl"2
(icrosoft	Rm%2
'names	Rb&#
'of	F^Gg#e%U
(r	FH97Ux!9Y@
(ut	Rf#l
'problem	Re#G
'tells	Rl%2
(hat	B^#!G,9^l[2"U
)e	Rd&+
)rough	Rv!N
(itle	Ra&[
(o	Jf"GV9
'understands	Rf#2
`)
