sitegenSearch("n4eae0fc9",`!panel copy	Rd!2
(every	R_!9
(has	Rd!N
(of	Rj&G
)r	J_!e09
(shows	Jd"ei"N
)ort	Rb#e
(with	R}!e
#ragraph and	RN+
-round	Rh&z"
,below	R~%l
,this	Ra&N
%se it	Rg#G
(rfc	Rt"2
(says	Rz%2
(text	Re!?
)he	Ja%9;%
'd 400	Rl!2
)a	Rf"2
)is	Rz"2
)or	Rb!@
'r fails	Rd#G
)stopped	Rf"@
)that	Re!@
%t a	Rx!2
(ccepts	Ro!e
(nd	Fx!+!Nr!9D2
(t	:o#%3%"%#%&%"%"%"%"%"%0%"%
'before	Ra#G
(ut	Rd%2
'content	Rx!+
'except	Rd%U
'goes	Rg!U
'has	J|"2H%
'if	R{%9
(n	Fv"N"999"9
)stead	Rc%9
(s	Fo!@>+=9#2
(t	Rx!e
'named	Rv"+
'of	6H+<U*#"+'2(%;G(G-+%G(28+?+"@"%"U%#!9'2
(nce	Rm&U
(r	R{!+
'rfc	Rm&2
'so	Rt%2
(tart	Rd!+
'that	Jb!2[%
)e	Jj!#0G
(oo	Rg&9
'urls	R@+
'was	R|"%
'you	R(9
&ial alone	Rh&@
*content	Ji!21(!?
*in	RY9
+s	RX+
*needs	RZ9
*or	Rh&@
*success	R_!+
*that	F(9S+"+
*upload	Rq!?
)s footer	J_&]*2
+head	Rh&2
+in	Rh&+
+need	Rh&2
+of	R(+
+that	RY+
&s and	Jx!ev"+!2
(between	Rl&2
(come	Rx!+
(have	Ra!9
(into	Rx!N
(may	Rx!9
(of	Fa!@f#U##
)nly	Rl&9
(says	Rm&N
(than	Rx!9
+t	R|"G
*e	Jd%%D9
#ss a	Rl#2
(nd	Rd#+
'http	Jq%8%8
'it	Fd#N%+>9
'on	Jf#%2+
'the	Fp!G'2I949
'upgrade	R~"G
'with	Jc!9LU
'x	Rk%9
&ed curl	Rm!e
)it	Ru!+
+s	Rm%+
)on	R~!2
)the	Rs%2
's cannot	Rw"+
)on	R~"G
*ver	Rs"9
)the	Jr!9<%
,m	Rn!G
&ing a	Ro"G
*on	R|"G
*state	R_%9
*the	Rt"G
+rouble	R~"9
&word again	Rm%+
,lone	Rm"e
,nd	Rl%9
-ybody	R{"G
,t	R^9
+can	Rm"G
,hanged	Rm"e
+dialogue	F^9I9#9
,o	Rg"2
+first	Rm"@
+in	Rm"G
,s	Jh!Ng"%
+may	Rl%+
+of	Rm%+
,ver	Rm%9
+policy	Rm%2
+was	Rl!s
,here	Rm"9
%t a	Bm!9&9J28%YU
(n	Ro!9
'it	Jp!932
)s	FS%.Gc#2
'nginx	Rh#e
'the	Jd!9]e
&e a	Rk&%
(is	Ri&#
)t	R49
(live	Rd!U
(what	Rk&+
#tch and	Rl!N
(can	Rl!2
)hanged	Rr!2
)omes	Ru"2
(delete	Rk!2
(format	Ru"2
(if	Rq!9
)s	Rv!2
(json	Ru"G!e
(once	Rj!N
)r	Fd"2"2<2
(rfc	Jl!2J2
(such	Rq!2
(that	Jl!+z"e
(u	Rq!?
)rllib3	Rs"9
%h 404	Rl!2
'a	Fr!Gj"94N
(fter	Rq%9
(nd	Be"2(G8eE9094#
'before	Ri#e
)low	J~%e"N!U!]
)side	Rm&2
'default	R~%+
(oes	Re#2
'in	Ra&+
(s	>d"2"262P27#(s"G
(t	RO9
)s	R_&U
'leads	Ra&]
'matches	Rk"2
(icrosoft	Rl%2
'names	Ra&#
'of	F^Gf#e%U
(r	FH97Uw!9Y@
(ut	Re#l
'problem	Rd#G
'tells	Rk%2
`)
