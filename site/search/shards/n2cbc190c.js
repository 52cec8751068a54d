sitegenSearch("n2cbc190c",`!program members	Rf&N
*of	J|!2U2
+n	Jg!+*9
+r	Jc!]]9
*reads	Rx!2
,news	Rg"e
*searches	Rx"G
,nds	R|%%
-t	R}%2
*take	R|!+
+ell	Rf"e
+hat	:c!9"##909>2+e%e)e&2%9#9=9#2(95@&N
,ere	R_%9
*what	Re!+
+ith	Ru"e
)s a	Rr%9
,ct	R}!+
,n	RX+
-d	Fe!##e7@l!%
+can	Rn#9
+do	RD9
+get	R~#@
+http	Rc!N
+it	R~#U
+of	Rc"2
,n	Rj%%
+read	Jm"e%e
-port	Rl"9
+should	Re!2
+take	Jn#G]U
,hat	>j!l-949L2/%"%'2!9@+&U
-ey	Rk&G
+use	R|%9
+which	Re!2
,ith	F|!9?9M%D2
%ject default	R_&G
*has	J*%y%+!G
*itself	Rw%+
*nor	R[+
*or	R;+
*replaces	Rh&%
*sitegen	R*9
+o	Re&s
*templates	RZ%
+hat	Rc&2
,e	R;+
*without	R*+
)s an	Rl#@
,sk	Rl#?
+folder	B*9w%+!2!@!N!U!]#+%s%2
+http	Rl#?
+lamp	Rl#@
+make	R&9
%mise 207	Ry!e
*for	Rf"9
*if	Rr!9
+nstead	Rd!l
+s	Rd#9
*of	Rk!U
*that	R}!+
*you	Ra!]
)s a	RE+
,re	Rc!+
+how	Rc!%
+keep	Rx%9
+more	R6+
%perties all	R|"2
.t	Rh&2
-rfc	Ry!2
-were	R|"@
)y d	R|"?
+of	R|"G
+resource	Rz!9
,fc	Ry!2
&find always	Ry!2
+for	R{"e
+is	Rl#N
+lists	R{"9
+of	Rz!9
+projects	Rl#?
+with	Jy!2!N"2
+xmlns	Rz!?
%tocol a	Rd!+
,dds	Rl%+
,nd	J^Ub!%
-swer	Rr#2
+because	R~"9
+caches	R~"N
+for	Jx"%!+;%
+in	Rx"e
,s	Fm#2)91+
+mostly	Ri!+
+on	R~"2
,ptions	R~"e
+rfc	Jn!+M+
+send	Ri#2
+that	Fb!N.%!2;2
-e	Rf#e
+version	Jt#(!+!88?
2s	R{#9
+which	R~"+
-o	Bc%%(%#%"%"%
,ould	Rk%9
*s in	Rn!+
,over	Rl#U
,redirect	Rl%G
,that	Rr!e
,what	R_!#
%ves it	Rh&z%
)little	Rw#U
)that	Rn!@
+e	Ja%+?N
&ider and	Ru#%
-swered	Ru#%
+blocks	Rc#@
+example	Rc#?
+has	Jc#2=9
,ow	Ru#%
+is	Ru#9
+must	Rc#?
+not	Rc#@
+only	Ru#9
,r	Jc#+/9
+reported	R^@
%xies and	Ff!#(]8%c!9
+re	Rv%+
*caches	Ry!G
*either	Rs#2
*in	Rw%%
*nobody	Rv%+
*origin	Rn#%
*repeat	Rj!N
*say	Rv#+
*that	Rl#2
*whose	Rw%+
&y a	Rd!@
)nd	Bc!]"9Je2G*e
)pache	Rq#%
)t	Rm"e
)uthenticate	F^@*U#@E%!+!?!e
3ion	Ji!@E(!?
,orization	Rm"2!9
(browsers	Rb"9
)uffer	Rf#G
*ild	Rm"G
(cache	Fa!Ng!N"N
*n	F_!+)Nb!N
)hange	Rc"2
.d	Ru!+
)lients	Rm"G
)ode	Rg!l
*mes	Rc"+
)redentials	Rm"%
)url	Fu!%9%:%#%
(demands	Rm"@
)id	Ra%9
)oes	Fm"e3G)G
(ends	Rk!G
)rror	Rq#%!+!9
)xample	Jb"?-8
*pects	Rf#e
(for	Rb"9
+wards	Ru!2
`)
