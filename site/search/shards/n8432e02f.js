sitegenSearch("n8432e02f",`!path was	J~!2)2
(ith	Ff"G}!U!]'U
&s and	Jh!eo"9
(fail	Ra%2
(of	R_"G
(start	Rg&U
(takes	Rg&#
)hat	FH+99s"96@
*en	Rj"e
)o	RH+
%ience first	Re!@
+it	Ri!9
+of	Rs#N
+with	Rc!e
%tern 1	R_&"
*a	J_&+&T
+nd	Rd&U
*decides	R_&9
*e	R<1
*fits	Ra&U
*is	F<+f!2a"@)U
*must	Rb&e
*of	F<%f%U(N
+rders	Ri!+
*shown	R{"@
*that	JA+t"9
*what	R<+
#use 421	Rj!e
(a	Ry%9
)ll	Ro#9
)nd	Rn%9
)s	R|%9
)ttempt	Rk!?
(clients	Rk!@
)url	Rw#9
(for	Rz%9
(longer	Rx#9
(of	Jh!Uc!9
)therwise	R_!G
(the	Rk!@
(with	Rk!@
,out	Rq#9
's a	Re#e
*nd	Jq#909
)the	Rn!@
#yload are	Rm&2
*http	Rd!2
*too	Fd!2&sM(!+m!s
*with	Rm&2
%ment and	Ri"+
+pi	Ri"2
*curl	Ry#9
*for	Ri"l
*no	Ri"%
*protocol	Ri"2
*required	Jj!@@(!9!?
*services	Ri"e
+ignature	Ri"9
*that	Ru%9
*was	Ri"2
"df a	R}!?
'nd	R}!+
's	R}!?
&d	Rz!?
&failed	Rj"k
&http	Rj#e
&rel	R}!?
&status	Rm"?
&was	Rm"2
"eople a	Jh!ef#G
*nd	Fv!9<ed!91%
)behind	R}#2
)close	Ru%N
)edit	Jp"222
)get	Rz"U
)hours	Rj"e
)in	Rn%9
)load	Ra#+
+ok	Jc#ed!+
)meet	RL1
)not	Rk"l
)read	Jd!]J2
+load	Rg%9
)say	Rk!l
*earch	JV+.]
+e	Ri%%
+nd	Rh%9
)take	Ry"2
*hen	Rt"G
+rough	Rc"G
*ime	R^G
*ype	R>+
)understand	Rf!#
)want	Rc"2
*ho	Fh!2b"+/9+#
,se	Rv%2
*ill	Rq"@
+th	RR+
*ork	Rq#2
*rite	R'+
#r day	Rk!+
&entry	R4+
&field	R{"U
&item	Jm!G/e
&minute	Jk!1c!2
&resource	R}%2
'oute	Ri!@
&second	Rk!+
%haps 303	Rm!@
*a	R&+
*finished	R{#9
%manent a	Rq"+
-ddress	R~!%
,is	Rl!U
,move	R_"G
,one	Jl!95e
-r	RS+
,redirect	Fj!9=(!?!ha!%!+
4s	Rh!C
+ly go	R~!%
.http	R~!%
.java	R~!%
.node	R~!%
.php	R~!%
.redirect	Jd!9C%
/ust	R~!%
.swift	R~!%
&ission a	R)+
-denied	F)1W2Kk
-failures	Rj"U
-if	Rf!G
.s	Rj"@
-missing	Rj"?
-only	Rj"G
-to	Jl!+d!N
%son a	Rl#9
*nd	Ra"2
*sks	Rl#9
)can	R}!2
,celled	Rr%2
)has	Rn%9
)if	Rs#N
*n	Ji%+(9
)rfc	Rk!G
)to	Rm%9
*yped	R{"e
-s	Rb#2
)until	Rc#9
)wait	R{#9
*ho	Jc!N(@
"hone again	Rj%9
)sk	Rn%+
(fetches	Rj%2
(http	Jm%?"?
(is	Rj%9
(lost	Ro"2
(may	Rl!l
(that	Rj%2
(while	Rn%2
's and	Fl%%"%"%
*s	Rg&e
)cannot	Rn%9
)lose	Ru%N
)still	Rl%2
#p http	Ro%1
`)
