sitegenSearch("nb90beca1",`!path that	B^#!G+9^l[2"U
)e	Rc&+
)rough	Ru!N
(itle	R_&T
(o	Je"GV9
'understands	Re#2
'was	J}!2)2
(ith	Fe"G}!U!]'U
&s and	Jg!eo"9
(fail	R_%2
(of	R~!G
(start	Rf&U
(takes	Rf&#
)hat	FH+99r"96@
*en	Ri"e
)o	RH+
%ience first	Rd!@
+it	Rh!9
+of	Rr#N
+with	Rc!e
%tern 1	R~%"
*a	J~%+&T
+nd	Rc&U
*decides	R~%9
*e	R<1
*fits	R_&N
*is	F<+e!2a"@)U
*must	Ra&e
*of	F<%e%N(N
+rders	Rh!+
*shown	Rz"@
*that	JA+s"9
*what	R<+
#use 421	Ri!e
(a	Rx%9
)ll	Rn#9
)nd	Rm%9
)s	R{%9
)ttempt	Rj!?
(clients	Rj!@
)url	Rv#9
(for	Ry%9
(longer	Rw#9
(of	Jg!Uc!9
)therwise	R_!G
(the	Rj!@
(with	Rj!@
,out	Rp#9
's a	Rd#e
*nd	Jp#909
)the	Rm!@
#yload are	Rl&2
*too	Fg!sM(!+m!s
*with	Rl&2
%ment and	Rh"+
+pi	Rh"2
*curl	Rx#9
*for	Rh"l
*no	Rh"%
*protocol	Rh"2
*required	Ji!@@(!9!?
*services	Rh"e
+ignature	Rh"9
*that	Rt%9
*was	Rh"2
"df a	R|!?
'nd	R|!+
's	R|!?
&d	Ry!?
&http	Ri#e
&rel	R|!?
&status	Rl"?
&was	Rl"2
"eople a	Jg!ef#G
*nd	Fu!9<ed!91%
)behind	R|#2
)close	Rt%N
)edit	Jo"222
)get	Ry"U
)hours	Ri"e
)in	Rm%9
)load	R_#+
+ok	Jb#ed!+
)meet	RL1
)not	Rj"l
)read	Rl"2
+load	Rf%9
)say	Rj!l
*earch	RV+
+e	Rh%%
+nd	Rg%9
)take	Rx"2
*hen	Rs"G
+rough	Rb"G
*ime	R^G
*ype	R>+
)understand	Re!#
)want	Rb"2
*ho	Fg!2b"+/9+#
,se	Ru%2
*ill	Rp"@
+th	RR+
*ork	Rp#2
*rite	R'+
#r day	Rj!+
&entry	R4+
&field	Rz"U
&item	Jl!G/e
&minute	Jj!1c!2
&resource	R|%2
'oute	Rh!@
&second	Rj!+
%haps 303	Rl!@
*a	R&+
*finished	Rz#9
%manent a	Rp"+
-ddress	R}!%
,is	Rk!U
,move	R~!G
,one	Jk!95e
-r	RS+
,redirect	Fi!9=(!?!ha!%!+
4s	Rg!C
&ission a	R)+
-denied	J)1W2
-failures	Ri"U
-if	Re!G
.s	Ri"@
-missing	Ri"?
-only	Ri"G
-to	Jk!+d!N
%son a	Rk#9
*nd	R_"2
*sks	Rk#9
)can	R|!2
,celled	Rq%2
)has	Rm%9
)if	Rr#N
*n	Jh%+(9
)rfc	Rj!G
)to	Rl%9
*yped	Rz"e
-s	Ra#2
)until	Rb#9
)wait	Rz#9
*ho	Jc!N'@
"hone again	Ri%9
)sk	Rm%+
(fetches	Ri%2
(http	Jl%?"?
(is	Ri%9
(lost	Rn"2
(may	Rk!l
(that	Ri%2
(while	Rm%2
's and	Fk%%"%"%
*s	Rf&e
)cannot	Rm%9
)lose	Rt%N
)still	Rk%2
#p http	Rn%1
&which	Rh#e
#rase a	Rk&2
*nd	Ft#++272
*s	JV+c!9
*t	Jw"Gu!G
)belongs	Rx"e
)fits	R~"G
*or	Ro#2
*rom	Rs"e
)in	R~!+
`)
