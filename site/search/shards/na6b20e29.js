sitegenSearch("na6b20e29",`!redirecting every	Je"G'G
3thing	Rn#G
.to	Rd"G
.writes	Rg!J
+on defined	>|!%"%"%"%"%"%"%"%"%
.product	Rd%%
*s after	Rw!U
-lone	Rf&U
-nd	Bk!(!24U)Ua!G)G<U!l
,but	Rc!9
-y	Rd%2
,does	Rt!9
,each	Rk&+
,fetch	Jk!G4e
-or	Jg!C~!9
-rom	Jc&]%%
,in	Rc"G
-t	Rd"9
,make	Rs#G
.y	Rk!o
,of	Rj"l
,redirects	Jd!Fd#+
-fc	Jj!2#@
,shows	Rf!2
,target	R}!e
-hat	Rr%@
.en	Rd!F
-o	Rk!G
-reat	F}!U"U"U'U
,where	R_"+
.ich	Rd"U
-ill	Rk%9
#ference all	Ri!(
,has	Rf!9
,leads	RP+
-ink	Ja&e&#
,map	R~%N
.y	RP+
,sites	Rq#2
-uch	JJ+{##
,that	RP+
-o	Rf&9
,without	Re&N
+s and	Re&N
-do	Ra&+
-lists	Rc&@
-ought	Re"+
-questions	Ra&%
's the	Ra"+
*o	BP+2G++P232YN
%usal and	Rx#2
*comes	Rp%2
*even	Rq"2
*has	R^+
+ttp	Rj%+
*is	J^sj!2
*keeps	Rt"N
*means	Rj!G
*need	Ri"+
*would	Jm!G_!N
'e a	J^#l!2
*nd	Rf#e
*pi	R~"2
)before	Rj!+
)each	R^#
+rly	R}"G
)it	Fk!NGG0G
)ranges	Rv"+
*equests	Rl!N
)send	Jm!2K2
*mall	Rs"N
)the	Rg#+
,ir	Rl#2
,m	Rx!G
*wo	Rj&U
)while	Rn!G
*ith	Jf!+*2
(d although	Rl&Q
+nd	Rg%U
,yway	Rw"e
+s	J-+^@
*because	Rl!9
*callers	Rj!+
,n	Ri"e
+onnection	Jd!lu!G
*for	Jj!9p"G
*it	Rm!+
*look	R_!e
*method	Rk"G
*or	Rt!+
*property	R|"G
.find	Rl#N
*send	Ry!2
+tands	Rp%2
*the	Bi!@!N>G"+O2#%
+o	R)+
,gether	Rj!@
,o	Ra%9
*upload	Rk#G
*what	R^%
+ith	Fj!GS212
(s 401	R_!@
*a	Rl"e
*it	F~!G*es!%
*must	Rb#2
*requests	Rf"e
*that	R~"e
,e	Ju"+]2
-m	Rj&N
,ree	Rh!1
+o	>i"%+e"+-%,%D+9%!<
*without	R^#
'ing a	Ju"G"G
,nd	Rc#U
+depth	Rl#G
+head	Rk"G
#gion begins	R;9
)name	R;9
)of	R;%!+
*nly	Jc#2d!s
*r	Rn#2
&stered 103	Rc%%
-308	Rd%%
-451	Rk%%
-a	R_!+
.nd	RE2
-but	Ji!QPe
-code	:E%>#(#h!9+G/9&9'9)9%@'e'9)2
1s	Jc!]h"2
-for	FS+<+#%u!#
-http	Ri!%
-is	R~%e
.ts	Rk&+
-meaning	Rk%2
-name	Rm#+
.ginx	Rh!+
-on	Ro"G
/e	JF929
-phrase	J}"eo!2
-redirects	Rk%G
/lative	Rt#9
-the	R{%U
0n	RS9
0re	Ru#9
(ration ended	RS2
/has	RS+
/is	Rq!+
/of	Jc!@m!l
/was	Fb!N)+(2
)y a	Rd&2
,nd	>D%"%"%"%<GFep"(
,t	Re!2
+cacheable	R~%"
-lls	RG2
,olumn	F/+"+9+x#e
,sv	FE2"2"2x#"
+does	Rd&9
+entries	R~%+
+file	FE1"1"1x#"
.led	RQ+
+has	Jc!Gz"U
,ttp	R~%%
+iana	R_!@
,f	RF9
,s	JF+"9
`)
