sitegenSearch("n41d0281a",`!may soon	Ra!9
'peak	R_#N
'tand	>(+&+<+0+-Ga#](N!l!s#2&+
)rt	Rc!2
(ill	Br!2%%127N0+!?4%R2
(op	Jf"90+
)re	Jk!U0N
'ucceed	J_!+%9
&take	J|!G=N
'he	R(+
)n	F|!9=26+
)refore	R_"e
'ry	Fy!929M9
&use	Fc!G%2?%a!2
&wait	Rl!l
'ell	>g!9,9)2C+;20%49L%
'ith	Rh!s
&yet	Ru!+
"d a	J%2"2
&n	Rd&1
'd	FK+u#2&U
'other	Rd&1
&s	RK+
%beside	JH2_%+
%carry	RB2
%each	R_&l
&tag	Rb&]
%gives	J<2g%s
%has	J#2b&@
&olds	R"2
%in	J"2&2
'side	R%9
&s	F%2|%2!G#9
&ts	J#2b&G
%make	Rb&#
'y	Ra&]
&issing	R+2
%replace	Rd&U
%source	Rd&F
%the	F=+e%]%1
&o	R%9
%with	J+9B2
)out	R++
%yaml	R%+
#n 102	Rp!9
&205	Rx!9
(7	Rz!9
'26	R|!9
&402	Ri"9
(8	Ro"9
'18	Ry"2
'23	R|"9
(4	R}"9
(5	R~"9
&505	Rj#e
&access	Rk!9
&early	Rq!9
&fetch	Jg"9?9
&http	Rh"9
&status	Re!l
&what	R~#2
"ean 303	R_"2
'a	Ji!9[G
(nything	Rf"2
(uthentication	Rg%a
'compared	R{"h
'it	RQ+
'nothing	Js#94#
'on	Ry%X
'something	Ri"e
'that	>i!N:2>2,N,Q89-N'%"%
)e	Rh!s
(o	Re!5
'which	Rk!%
&ing a	J7+n!%
+bove	R~#2
+n	Rf%%
,d	FW+^GK2;2
+s	Rc!]
*because	R58
,fore	Rq"N
*came	Rl%2
*differs	Rb#e
+oes	R_#G
*follows	R42
*if	Ry"G
+n	Jy"%v!2
+s	J72n!+!N
*not	Ra!@
*of	Fb!@-]'G32
*payment	Ri"e
*required	J21o%"
+fc	Ru!9
*text	Rg&?
+he	Ry"e
+itle	B21"1"1"1#1j%")?
+o	Ry"l
*url	Rg&?
&s a	Ji!9h!e
)ll	Rw"2
)n	Ft%90#.%
*d	J_!%d#*
)sking	Rw"e
(create	Rs"2
(early	Rd%%
(nobody	Rh#e
*thing	Jj!@P+
(something	Ru%2
)uch	Rd#9
(temporary	Rh!s
)hat	:^2"e%9's%G"2-e#92l@e,N(9%9(2)9:9
*e	FJ+?#_#N
+m	R_!N
+se	Rg!#
(utf	R'9
(when	R~%%
+re	R_!#
)ith	Jm!@*e
,out	Rk!N
(you	Rh#e
&t a	R{"9
)nd	RM9
(codes	R>+
(for	BB9J+8N/+1GSN#+
(it	Rp!2
(leave	RN9
(one	Rc&T
(the	F"+-+v!+
)o	B%9f!2,+&9Oe%e)2
&while 503	Rh#e
,the	R{#2
,your	Rh!2
%sure how	Re!@
*if	Ri#e
*the	Rw#9
*yours	Ri!U
#dia type	B_!#!+!](#!@!]&@&G@2+(!?12
,s	Jm"U+2
(uploads	Rd%%!2
#et a	Rr"+
'e1	RL1
'it	Fz!9"9P9?2
'some	Rk!N
'the	Bk"N392969<2
)ree	Rd!G
'what	Rx"%
'your	Ra#2
&s a	Rg"+
(the	Fd"9#N#G
#mber against	Rd!N
)current	Rp"@
)error	Rc%N
)fall	Rd"G
)is	Rf!+
(s and	Rf!]
*do	Rh%%
*known	R{!9
*of	Rd!+!N
*that	Jf!Gc#N
#nd and	Rz#9
'curl	Re"e
`)
