sitegenSearch("nd9398567",`!details who	Rc#2
#v example	Ru%?
&null	>d!*!?!F!M(ND8H8#9'8"8
&which	Rq#%
%eloper the	Ru"9
-oo	Rx%U
/ls	Fa"ek"G"N
,understands	Rz"G
,who	Ji"GL2
%ice called	Rn#2
)has	Rk%+
)id	Jl%?"?
*n	Rn#+
*s	Ri%9
)or	R)+
)that	Rl%9
*ype	Jl%?"?
"iagnostics and	Rb&G
.explains	Rc&N
.has	Rb&G
/ow	Rd&@
.of	Rl%2
.what	Rb&#
%logue appears	Rg"G
+mdn	Rg"9
+since	Ri"9
+that	Jh"Gk!2
#d and	Ff"e.eGU
&if	Rl!l
'n	Rr"e
'ts	Rj"e
&list	Rl#2
&monitoring	Rf!2
&not	6b!G%]&@!N"N%9"2.2"G(2!9.%!+!2!?!e-9#%"e+2#+!e#9#2(N#2&+!U#%(9'U&+)93]
)hing	Rg!2
&so	F|!939595+
&the	R}%2
&what	Jr!+o"e
(en	Rw"9
&you	Rb&9
#ffer and	Ry"2
)between	Re!2
)from	Rd%+
)in	Fk!%Oe19
)on	R=9
+e	RG+
+ly	F)97+#+b%9
)the	Rl&N
)without	Ra"+
(ence as	J^G>9
-between	>c!h'+/9#h1h)h&h5h4X%X
-entries	RG+
-here	R{!+
-matters	Rj!+
-tells	Rk#e
.hat	Rp"e
/e	Rl!9
.o	Ji!24N
*t address	Rd!N
,connection	Ry"%!9
,graphs	Rg#e
,has	R<+
,promises	Rn"G
,request	Rc!+
.source	R_"+
,servers	Ry"2
-o	R^#
,things	F79p"eVU
-ypes	Re!9
,waiting	Rj!+
+ly 404	Rm&@
.and	Rz"e
/re	Rj&U
.each	Rx!G
.if	Rb!U
.the	R}"G
(s between	Ra#e
+y	J]9Ne
*each	Ra"e
*from	J59m!+
*too	Rg"e
#git and	Ry!9
(decides	Rf!+
(in	Re&z%
(number	R~#%
(of	Rc!%
(too	Rh"2
's a	Rk&2
*nd	F<2I9{"2
*s	Rl&+
)does	Rc!#
)is	Re&2
*t	Rm&2
)may	Rg&2
)never	Rm&2
)of	Re&2
*r	Rs%2
)so	R~#]
*tay	Rg&9
-s	Rg&9
)you	Rl&+
#rection a	Rn"e
,before	Rh!#
,googles	R_!2
,list	Rh&z"
(ly if	Rk!e
+there	R}"2
+with	Rv#9
#sagree a	Jj!9"G
,bout	J'+o"9
+the	RN+
%k any	Rk#2
'catalogue	RL2
'e1	RL2!9
(rror	RL9
,s	RL1
'full	>51,+'1!8%2x#l"2%@
'gone	RD1
'is	611#1"1"1"1"1'1"1"1"1#1&1"1"2%1#1"1&1"1"1x!+Ue#N
'match	Rc&T
'of	RO+
'pdf	RO1
'space	Rk#%!2
'the	Jk#Gb!9
*y	Jf&U%#
(itle	Rc&T
'without	Ra&+
&s fill	R31
(keep	R>+
(of	R@+
(that	RR8
)reat	RK+
"ns a	Ry#9
&changes	R~#9
&entry	Rn#e
'rror	R~#(!2
&record	Jx#2(2
&still	Ry#2
"o a	Rz"e
&bout	Ff!#(#;h<h
&ccess	Ry!9
&ll	Jk!GD9
&nything	Rj%9
%belongs	RO9
&oth	Jr"Gr!e
&rowsers	Rj!o
%count	Rj!s
%differently	Rb!U
%except	Rl#9
'ist	R<9
%fragments	RK+
%get	Re"e
%harm	R}"2
`)
