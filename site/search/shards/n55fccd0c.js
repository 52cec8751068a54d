sitegenSearch("n55fccd0c",`!failed if	Jb"232
*n	Re#2
)java	Js"%'%
)login	Rm!v
)net	Rs"%
*ode	Js"%'%
)on	Ra'%
*r	Jj!NJ2
)php	Js"%'%
*recondition	R_!2
,flight	Re!U
)request	J^sJU
*fc	Jz!2D+
*uby	Js"%'%
+st	Js"%'%
)sign	Rm%2
*o	R}"?
+mebody	R{"G
*wift	Js"%'%
)the	Ru!G
*o	Jk!Nv!+
)validation	Ja"G9G
)with	R|#U
&ing at	R^]
*google	Fg#9"l"9
*on	Jd"G5G
*request	Re!2
*service	R}"2
&s 412	Rm!2
(again	R{"9
)nd	R_#9
)s	Rv#9
)t	F_!9OeO9
(because	J}"2,G
*hind	Ru"G
(every	Rb!+
(if	Re"9
)n	Re!s
)tself	Re#G
(next	Re#G
)ot	Ra&2
(on	Fb!+#N59B@
*ly	Rc#e
)r	Ra&2
)ver	Rh!l
(send	Ra#2
(the	Rp"2
)o	Rm!s
(while	R_"G
)ithout	Rv!G
&ure 502	R}"2
*a	Fg"Gw!%"%
+n	Rg!+
,d	Bh!+@9(9%9(9
*behind	Rs!9
,tter	Rb#e
+reaks	Rh!l
*crawlers	Rq"9
*lies	Rg#@
+ook	Ro!9
*number	Rk!?
*of	R}"G
+n	Rp"G
*points	R|#9
+ython	:n!%"%"%"%"%"%"%"%"%"%"%"%#%"%'%
*that	Rm!2
,e	Jz!+S9
*when	Rk!@
-re	Rp!G
,ich	Rf!#
)s g	R_!2
+inside	Ji!@39
+pass	Ro"U
+the	Rc!9
+without	R_!+
#ll back	Bd!G&l=G7l=2
'into	Rd&U
%se by	R_&N
(days	Rb&2
)ns	Ro#e
(in	Rh&#
(leaves	Rb&+
(mdn	Re#9
(whole	Rg&@
#q a	Rb&@
'nd	Rb&s
's	R_&9
&each	Rb&s
&home	JZ9o#+
&it	Rg&9
&md	Rb&s
&nginx	Rk"s
&true	Rb&s
#r as	B^l?9O9#G*9+2
&enough	R|#U
&for	Ry"e
&it	Re%+
&more	Rb#e
&the	Jn!%Y9
#st as	Ri!2
'how	Rk!#
'if	Rg!+
'look	Ri#e
'or	Rj!U
'program	R}%2
'some	Ry"2
'the	Ro"+
#ult an	Ja&l#N
*d	F}"G)@#GZl
)s	Rg"G
(between	R~#%
(if	R_#G
)n	Fy"G#e1G,9
)s	Fg"G!e?+!N#GM9
(lies	Re!9
(needs	R{"G
(of	Fl!@c!2C9,U
)r	Ru%X
(that	Rf#G
*e	Rc&N
(without	Rj!@
'y and	Rg"+
)entry	Rk#9
)input	Re#G
)requests	Rg"N
*fc	Rj#2
"eature as	Rr!G
*described	Rm#+
*that	Rf#o
#ed a	R|!9
'down	R|!G
'in	R_#@
'of	Rd&e
'reader	Ro#9
-s	J|!969
'the	Ri&N
'where	Ri&N
'xml	Jd&e%+
#nce cannot	R:%
(has	R;+
(includes	R;%
)s	J9+n%e
(names	R9%
(stand	Rf&e
(takes	R:+
(whose	Rf&s
)ith	R;+
,out	Rf&l
#tch a	Fl"9:9C9-9
)nd	Jl!@-2
)s	Rh!G
(cors	B^U!s"99269,G,G
)url	Bl!G!l69(9)989
(document	Rm"9
*es	Rg"9
(forbidden	Fn!9E9(9
(gives	Re"9
(http	:h!G%N"2!@!G!l49!e"9"9"9%9"9*9.9
(is	Rn"9
(null	Jw!9"9
(of	Rz"9
)k	Rs!9
)ther	Rl!2
(redirect	Ft!9+9'9
*jects	Re!l
`)
