sitegenSearch("n70b96d7f",`!differ only	F)97+#+c%9
)the	Rm&N
)without	Rb"+
(ence as	J^G?9
-between	>c!h(+/9#h1h)h&h5h4X%X
-entries	RG+
-here	R|!+
-matters	Rk!+
-tells	Rl#e
.hat	Rq"e
/e	Rm!9
.o	Jj!24N
*t address	Re!N
,connection	Rz"%!9
,graphs	Rh#e
,has	R<+
,promises	Ro"G
,request	Rc!+
.source	Ra"+
,servers	Rz"2
-o	R^#
,things	F79q"eVU
-ypes	Rf!9
,waiting	Rk!+
+ly 404	Rn&@
.and	R{"e
/re	Rk&U
.each	Ry!G
.if	Rb!U
.the	R~"G
(s between	Rb#e
+y	J]9Oe
*each	Rb"e
*from	J59n!+
*too	Rh"e
#git and	Rz!9
(decides	Rg!+
(in	Rf&z%
(number	R_%%
(of	Rc!%
(too	Ri"2
's a	Rl&2
*nd	F<2J9{"2
*s	Rm&+
)does	Rc!#
)is	Rf&2
*t	Rn&2
)may	Rh&2
)never	Rn&2
)of	Rf&2
*r	Rt%2
)so	R_%]
*tay	Rh&9
-s	Rh&9
)you	Rm&+
#rection a	Ro"e
,before	Ri!#
,googles	R_!2
,list	Ri&z"
(ly if	Rl!e
+there	R~"2
+with	Rw#9
#sagree a	Jk!9"G
,bout	J'+p"9
+the	RN+
%k any	Rl#2
'catalogue	RL2
'e1	RL2!9
(rror	RL9
,s	RL1
'full	B51,+'1!8%2y#l"2%@
'gone	RD1
'is	611#1"1"1"1"1'1"1"1"1#1&1"1"2%1#1"1&1"1"1y!+Ul#N
'match	Rd&T
'of	RO+
'pdf	RO1
'space	Rl#%!2
'the	Jl#Gb!9
*y	Jg&U%#
(itle	Rd&T
'without	Rb&+
&s fill	R31
(keep	R>+
(of	R@+
(that	RR8
)reat	RK+
"ns a	Rz#9
&changes	R_%9
&entry	Ro#e
'rror	R_%(!2
&record	Jy#2(2
&still	Rz#2
"o a	R{"e
&bout	Fg!#(#;h<h
&ccess	Rz!9
&ll	Jl!GD9
&nything	Rk%9
%belongs	RO9
&oth	Js"Gr!e
&rowsers	Rk!o
%count	Rk!s
%differently	Rb!U
%except	Rm#9
'ist	R<9
%fragments	RK+
%get	Rf"e
%harm	R~"2
%i	2e!v;h#h,v"h"h'h&h#h#h#h%h"h#h#o#o#h"h'h+X#X"X#X#X#Q1Q"Q%Q++/Q
&n	Jm"U+2
'stead	Rh!%
&s	Rh!9
&t	:c!]6e"9)9,e0e(9*G)2/9:2
's	Rq#9
%make	R~!9
&ost	Rb"9
%neither	R^N
'xt	Ri"+
&ot	*4+"+8+4+"2!9#@!G"%!9!]"G"U!s"9!@#+#9!G"+!l!s"N"]#2"9!e&e"e"+#9"G"9"9#9"e"9"+"2"9!@"2#N"e"2!N!e#G"9!N"9#G%9!e"9"N%2"N#9#9"9"9"2"2"e"e#9"+"2(N%N"9#9"9*9"9%U#9#9"9%%!9"9!U"9"2&2#9%2*9"2#U#+!l"U"[#U!z%"+"2'2"+#%#%
(hing	Fm"269:9!U
%on	Rj!e
%rfc	Rl!e
%send	Jv"2a!]
&o	Bn"e&e*9*2Q9
'mething	F^#RG!e0Gb"%
%that	Fl"e1e'9)N
'e	>e!2%%&2!9.eOe#9V2%+&2"]
(ir	Rg&l
(re	Rw!2
'is	BD9>@-269(2#2
&o	Rl%G
%what	F:9Y+S+.9
&ith	:'+L9.+L+%e(e'202-2#9K%
)out	F/9y!2B2
#ctype html	Bq!?'?)?G?-?M8
%ument accept	Rm"9
`)
