sitegenSearch("n13b8ed07",`!redirected to	Jh!@+9
*ing a	Re"G
/fter	Ra"G
/n	R~!G
/pi	R_"G
.before	Ra"G
.every	Jf"G'G
3thing	Ro#G
.to	Re"G
.writes	Rh!J
+on defined	>}!%"%"%"%"%"%"%"%"%
.product	Re%%
*s after	Rx!U
-lone	Rg&U
-nd	Bl!(!24U)Ua!G)G<U!l
,but	Rc!9
-y	Re%2
,does	Ru!9
,each	Rl&+
,fetch	Jl!G4e
-or	Jh!C~!9
-rom	Jd&]%%
,in	Rd"G
-t	Re"9
,make	Rt#G
.y	Rl!o
,of	Jo!e=l
,redirects	Je!Fd#+
-fc	Jk!2#@
,shows	Rg!2
,target	R~!e
-hat	Rs%@
.en	Re!F
/y	R_"9
-o	Jl!G%e
-reat	F~!U"U"U'U
,where	Ra"+
.ich	Re"U
-ill	Rl%9
#ference all	Rj!(
,has	Rg!9
,leads	RP+
-ink	Jb&e&#
,map	R_&N
.y	RP+
,sites	Rr#2
-uch	JJ+|##
,that	RP+
-o	Rg&9
,without	Rf&N
+s and	Rf&N
-do	Rb&+
-lists	Rd&@
-ought	Rf"+
-questions	Rb&%
's the	Rb"+
*o	BP+2G,+P232YN
%usal and	Ry#2
*by	Rn!G
*comes	Rq%2
*even	Rr"2
*has	R^+
+ttp	Rk%+
*is	J^sk!2
*keeps	Ru"N
*means	Rk!G
*need	Rj"+
*that	Rj"G
*would	Jn!G_!N
'e a	J^#m!2
*nd	Rg#e
*pi	R_#2
)before	Rk!+
)each	R^#
+rly	R~"G
)it	Fl!NGG0G
)ranges	Rw"+
*equests	Rm!N
)send	Jn!2K2
*mall	Rt"N
)the	Rh#+
,ir	Rm#2
,m	Ry!G
*wo	Rk&U
)while	Ro!G
*ith	Jg!+*2
(d although	Rm&Q
+nd	Rh%U
,yway	Rx"e
+s	F-+_!@x!N
*because	Rm!9
*callers	Rk!+
,n	Rj"e
+onnection	Je!lu!G
*for	Jk!9p"G
*it	Rn!+
*look	R_!e
*method	Rl"G
*or	Ru!+
*property	R}"G
.find	Rm#N
*send	Rz!2
+tands	Rq%2
*the	Bj!@!N>G"+O2#%
+o	R)+
,gether	Rk!@
,o	Rb%9
*upload	Rl#G
*what	R^%
,ile	Rg#k
+ith	Fk!GS212
(s 401	R_!@
*a	Rm"e
*it	F_"G*es!%
*must	Rc#2
*requests	Rg"e
*that	R_#e
,e	Jv"+]2
-m	Rk&N
,ree	Ri!1
+o	Bj"%+e"+-%,%D+9%!<
*without	R^#
'ing a	Jv"G"G
,nd	Rd#U
+depth	Rm#G
+head	Rl"G
#gion begins	R;9
)name	R;9
)of	R;%!+
*nly	Jd#2d!s
*r	Ro#2
&stered 103	Rd%%
-308	Re%%
-451	Rl%%
-a	R_!+
.nd	RE2
-but	Jj!QPe
-code	:E%>#)#h!9+G/9&9'9)9%@'e'9)2
1s	Fc!]"@h"2
-for	BS+1@.+#%u!#
-http	Rj!%
-is	R_&e
.ts	Rl&+
-meaning	Rl%2
-name	Rn#+
.ginx	Ri!+
-on	Rp"G
/e	JF929
-phrase	J~"eo!2
-redirects	Rl%G
/lative	Ru#9
-the	R|%U
0n	RS9
0re	Rv#9
(ration ended	RS2
/has	RS+
/is	Rr!+
/of	Jc!@n!l
/was	Fb!N*+(2
)y a	Re&2
,nd	BD%"%"%"%<GGep"(
,t	Rf!2
+cacheable	R_&"
-lls	RG2
,olumn	F/+"+9+y#e
`)
