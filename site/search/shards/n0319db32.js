sitegenSearch("n0319db32",`!failed or	Ji!NJ2
)precondition	R_!2
,flight	Rd!U
)request	J^sIU
*fc	Jy!2D+
)sign	Rl%2
*o	R|"?
+mebody	Rz"G
)the	Rt!G
*o	Jj!Nv!+
)validation	J_"G9G
)with	R{#U
&ing at	R^]
*google	Rg#l
*on	Jc"G5G
*request	Rd!2
*service	R|"2
&s 412	Rl!2
(again	Rz"9
)nd	R~"9
)s	Ru#9
)t	F_!9NeO9
(because	J|"2,G
*hind	Rt"G
(every	Rb!+
(if	Rd"9
)n	Rd!s
)tself	Rd#G
(next	Rd#G
)ot	R_&2
(on	Fb!+69B@
*ly	Rb#e
)r	R_&2
)ver	Rg!l
(send	R_#2
(the	Ro"2
)o	Rl!s
(while	R~!G
)ithout	Ru!G
&ure 502	R|"2
*a	Ff"Gw!%"%
+n	Rf!+
,d	Bg!+@9(9%9(9
*behind	Rr!9
,tter	Ra#e
+reaks	Rg!l
*crawlers	Rp"9
*lies	Rf#@
+ook	Rn!9
*number	Rj!?
*of	R|"G
+n	Ro"G
*points	R{#9
*that	Rl!2
,e	Jy!+S9
*when	Rj!@
-re	Ro!G
,ich	Re!#
)s g	R_!2
+inside	Jh!@39
+pass	Rn"U
+the	Rc!9
+without	R_!+
#ll back	Fg!l=G7l=2
'into	Rc&U
%se by	R~%N
(days	Ra&2
)ns	Rn#e
(in	Rg&#
(leaves	Ra&+
(mdn	Rd#9
(whole	Rf&@
#q a	Ra&@
'nd	Ra&s
's	R~%9
&each	Ra&s
&home	JZ9n#+
&it	Rf&9
&md	Ra&s
&true	Ra&s
#r as	B^l>9O9#G*9+2
&enough	R{#U
&for	Rx"e
&it	Rd%+
&more	Ra#e
&the	Jm!%Y9
#st as	Rh!2
'how	Rj!#
'if	Rf!+
'look	Rh#e
'or	Ri!U
'program	R|%2
'some	Rx"2
'the	Rn"+
#ult an	J_&e#N
*d	F|"G)@#GZe
)s	Rf"G
(between	R}#%
(if	R~"G
)n	Fx"G#e1G,9
)s	Ff"G!e?+!N#GM9
(lies	Rd!9
(needs	Rz"G
(of	Fk!@c!2C9,U
)r	Rt%X
(that	Re#G
*e	Rb&N
(without	Ri!@
'y and	Rf"+
)entry	Rj#9
)input	Rd#G
)requests	Rf"N
*fc	Ri#2
"eature as	Rq!G
*described	Rl#+
*that	Re#o
#ed a	R{!9
'down	R{!G
'in	R~"@
'of	Rc&e
'reader	Rn#9
-s	J{!969
'the	Rh&N
'where	Rh&N
'xml	Jc&e%+
#nce cannot	R:%
(has	R;+
(includes	R;%
)s	J9+m%e
(names	R9%
(stand	Re&e
(takes	R:+
(whose	Re&s
)ith	R;+
,out	Re&l
#tch a	Fk"9:9C9-9
)nd	Jk!@-2
)s	Rg!G
(cors	B^U!s"98269,G,G
)url	Bk!G!l69(9)989
(document	Rl"9
*es	Rf"9
(forbidden	Fm!9E9(9
(gives	Rd"9
(http	:g!G%N"2!@!G!l49!e"9"9"9%9"9*9.9
(is	Rm"9
(null	Jv!9"9
(of	Ry"9
)k	Rr!9
)ther	Rk!2
(redirect	Fs!9+9'9
*jects	Rd!l
*sponse	Rr!9
(so	R}!9
)tandard	Fj!N"259
(the	>e!@&9!U/9/9-N,9(eJ%
)reats	R|!9
(url	Ra%8
(what	Jj!NFe
*ile	Rc%2
)ith	F~!9(929
'es a	Rn#9
*it	R_"%
*or	R+9
*that	R_"e
,e	Ri%2
#w addresses	Rx%2
`)
