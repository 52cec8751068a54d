sitegenSearch("nc4db6c9f",`!public or	Rj"N
)rfc	Ra!+
)s	Ra!9
*erver	Rc%2
*ign	Rp"G
+te	Ji!Un"N
'shed a	Rc&2
-nd	Rb&@
-s	Rb&#!N
,before	R@9
,description	Rf#l
,every	Rb&#
,link	RK+
,page	RO%
,templates	Ri&2
#rpose allow	R=9
+nd	Fh!2r"90%
+s	Rc#2
*but	Rp!e
*if	Re#2
+n	Rr!+
*rfc	Rk"2
*server	Rf#2
0s	Rl"G
#t a	Fe"GK20U
'n	Fk!]m!9A%
(d	Bm!+!U,N)93N6e
're	Rf"N
(ticles	Fp"?%?/?
&become	Rl!2
&codes	Rd&U
(py	Rl#2
'reated	Jm!l)2
'ustomers	Rf"?
&delete	R|"2
'id	Rm!l
&each	R{"9
&for	Rw!+
&h	Ra#d
&in	Ff!Jb#2#9
(to	F<+JGN%x!#
's	Bm!+FN02'Gb!M
't	Fl"2Y9@%!h
&m	Rn#9
'eans	Rs"2
&notes	Rw!?
)hing	Rt!N
&on	Rj"G
(e	Jk#9S9
(ly	Rc#G
'r	Fs!+!2&2<N5e
&patch	Bl!2"N92"2<2
&quotes	J-999
&request	Ru%2
(turn	Rm!o
'fc	Rl"N
'ight	Rk#2
&stock	Rr"?
&that	Rt!2!G
(e	B,9E9.9+NP9.e
'ogether	F[9q#9#U
&up	Re#9
(load	Re%1!?
&whose	Rs!G
'ith	Rf"@
'orks	Rl"2
&your	Rs!e
%s 499	Rc%+
'into	Ra&s
(ts	R_"9
'on	Rd!+
'that	Ri%2
)em	R_!9
'what	Rb&N
"ython 3.11	Fl!29G79
,3	.n!%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%
)also	Rf&l
+ways	Rd!N
*nd	Rd!9
)from	Rd!2
)go	Rd!%
)libraries	Ro"9
/y	F|!9j!+5%
)requests	Jk!N"2
)service	Rx%2
)urllib3	Jk!N"2
)with	Rp!9
(3 c	Re!T
*m	Fe!*c!e&9Z8
(s standard	Rp!G
*urllib	Br!9&9(9"9'9"9L9
!q 60	Rk!8
#and	Rk!9
#lamp	Fk!1!8W?[?
#no	Ry#9
#tea	Je!1;G
#words	Rh&+
"uantity 2	Fm!9)?.?
+is	Rg"@
+of	R{"2
#eries 404	Rh&@
*a	Rh&2
+n	Rh!e
*host	Rf!9
*on	Rn&N
&y a	Rs!2
)s	Rn&%
(becomes	Rn&+
(cannot	R_!+
)ome	Rh&2
(does	R_!+
(is	F_!+.@}"2(N
(may	Rn&@
(needs	Rh&#
(of	Ju"2n!]
)r	Fi!9]G&G!eg!2
*der	R_!*
(search	R~!G
)hop	Ry%?
)o	Re!2
)tart	R{#9
)uch	Re!N
(target	Ru#8
)he	Ju"@m!@
%stion and	Rb&s
,s	Rb"N
,t	Rm#9
+before	Ra!G
-tween	R^#
+cannot	Rx"9
+decides	Rb!+
,oes	Rn"N
+how	Ru!G
+if	Ra!]
,n	Rw#U
,s	Fa!@<GP2
+stands	Ri&z*
+the	Ja!@j#z*
+what	RR+
*s and	Rb&%!v
,each	Ri&N
,gets	Rd&]
,link	Rb&*
,of	Rb&9
-n	Jb&])N
-ut	Rb&s
,sort	Rc!G
%ue for	Rk!@
(in	R}%9
)s	J?1j"2
(of	Jg#G49
(the	Fk!@*GOe19
'd and	Rb!2
)monitor	Rm!?
)or	Rj!U
#ick reference	Fg!9%(,U%U
`)
