sitegenSearch("n2c54510f",`!problem the	Rf!+
)s apart	Rf!2
,t	Rf!]
+bad	Fg"?6?-?
+closed	Rq"?
+earlier	R}"?
,dit	Rp"?
,xpired	R^1
+http	Rj#?
+if	Ra#?
,nternal	Re#?
+length	Rr"?
,ong	Ru"?
+maintenance	Rh#?
,edia	Rv"?
-thod	Rf#?
,issing	Rj"?
+newer	Rs"?
,o	Fi"?#?#?=?
+of	Rf!9
,pen	Rf!*
+per	Rk!1
+rate	Rb#?
,ead	Rl"?
+sign	Rh"?
,low	Ro"?
%cess 4xx	Rt"%
*a	Ft"+,+*G
+re	Rv#2
*behind	Rg#e
*is	Jg#l"2
+t	Rg"+
*the	Fg"%6+)+
+ook	Rg#l
*you	R~"2
)ed 4xx	R{"%
,a	Rm!2
,it	Ri!+
,rfc	Rq!G
,since	Ry#9
)ing a	Rp!9
-go	Rp!%
-in	Fq%%"%"%
-java	Rp!%
-mode	Rt#9
-node	Rp!%
-php	Rp!%
-ruby	Rp!%
/st	Rp!%
-sounds	Rp!G
.wift	Rp!%
%duct application	Bp#%%%"%"%"%
*exchange	Fi%%%%"%"%
*goes	Rc!G
,ogle	Jd%%"%
*has	R~#%
*is	J~#%:%
*microsofts	Rj%%
+od	Ra%%
*nginx	Bo%%"%"%"%"%"%"%
*said	Rr#%
+hopify	Fy%%"%"%
)s and	Ry%9
+have	Ru%2
,ttp	Jf#?&?
+name	Rf#?
+of	Rj%2
+use	Jc!Ge"#
%file http	Rg%?
*requests	Rc"2
*that	Rq"G
*whether	Rh%2
%gram about	Re!#
+ll	Ri&#
+n	Rf#9
,d	Rz!G
,swered	Re!#
+sks	Rm"2
*but	R}%2
*can	Bi"U#@29"el!G
+ompare	Rk"s
*for	Rj"G
*get	Rn"h
*has	Fm!9Be)989
*in	Rk#2
+s	Fl!9^G[+
*knows	Rx!2
*members	Rg&N
*of	J}!2U2
+n	Jh!+*9
+r	Jc!]^9
*reads	Ry!2
,news	Rh"e
*searches	Ry"G
,nds	R}%%
-t	R~%2
*take	R}!+
+ell	Rg"e
+han	Rd!#
-t	6c!9###909>2+e%e(l"e&2%9#9=9#2(95@&N
,ere	Ra%9
*what	Rf!+
+ith	Rv"e
)s a	Rs%9
,ct	R~!+
,n	RX+
-d	Ff!##e7@l!%
+can	Ro#9
+do	RD9
+get	R_%@
+http	Rc!N
+it	R_%U
+of	Rd"2
,n	Rk%%
+read	Jn"e%e
-port	Rm"9
+should	Rf!2
+take	Jo#G]U
,hat	>k!l-949L2/%"%'2!9@+&U
-ey	Rl&G
+use	R}%9
+which	Rf!2
,ith	F}!9?9M%D2
%ject default	Ra&N
*has	J*%z%+!G
*itself	Rx%+
*nor	R[+
*or	R;+
*replaces	Ri&%
*sitegen	R*9
+o	Rf&s
*templates	RZ%
+hat	Rd&2
,e	R;+
*without	R*+
)s an	Rm#@
,sk	Rm#?
+folder	B*9x%+!2!@!G!U!]#+%s%2
+http	Rm#?
+lamp	Rm#@
+make	R&9
%mise 207	Rz!e
*for	Rg"9
*if	Rs!9
+nstead	Re!l
+s	Re#9
*of	Rl!U
*that	R~!+
*you	Ra!]
)s a	RE+
,re	Rc!+
+how	Rc!%
+keep	Ry%9
+more	R6+
%perties all	R}"2
.t	Ri&2
-rfc	Rz!2
-were	R}"@
)y d	R}"?
+of	R}"G
+resource	R{!9
,fc	Rz!2
&find always	Rz!2
+for	R|"e
+is	Rm#N
+lists	R|"9
+of	R{!9
`)
