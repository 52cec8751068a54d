sitegenSearch("n95af4063",`!registry csv	FE2"2"2y#"
+does	Re&9
+entries	R_&+
+file	FE1"1"1y#"
.led	RQ+
+has	Jc!G{"U
,ttp	R_&%
+iana	R_!@
,f	RF9
,s	JF+"9
,ts	Jd"+}!N
+knows	FE9"2{#U
+lists	FE+>@'s_"#
+name	JG1y#"
+of	Rf!]
,nly	RE+
+registry	FD%"%"%"%
-quired	R_&"
+speaks	R_&e
+the	Jd"@}!N
+where	Ra&U
%ular codes	Ry"2
*expression	F0+.+e%+!@)G
*file	R)+
*way	Ry"U
#ject handshake	Ro%9
)it	R~"2
+s	Rg"9
)the	Ru"G
(s a	Rg%%
*it	Rx#+
,s	Re!l
*the	Rt#+
*with	Rb#G
#l blocked	Jf!G_!2!?
&canonical	Rg&1
%ated because	Rc&T
+ut	RQ%
*codes	Rg&@
*e1	RQ9
+2	RQ1
+ntries	Ri&z"
*is	R_&s
*list	R_&N
*means	RJ+
*related	Ri&z"
*to	RJ2
*whether	Ri&z"
'ive address	Rl!@
,nd	Jt!9t"9
+is	Ru#9
+or	Rf&z"
+so	Rd&e
+to	F;9/+y#2's
+with	Rg&2
%ease or	R_"2
*sitegen	Rd&+
*the	R|"G
*wait	RE+
+ith	Ri!9
%oad 0	Rt"e
)and	Rj!@
)sign	Rg%9
)the	Rg%U
,n	Ra"G!e
%y on	Bu!e&N9e(9.9=U
#maining 300	Rr!@
,and	Jk!9t"2
,is	Rh!s
,on	Rb#e
,post	Rc"9
(s because	Rz!@
*git	Rd#9
*is	Rk!9
*look	Rt"e
*the	Re"+
%ove authorization	Rl!@
)draft	JE9_%@
)gets	Rt#9
)it	RP9
)the	B&9*9;9,9-9Be<e
+is	Rm#?
)unique	R19
)what	Rl#G
(d 0	Ra&1
*a	JP+%9
+nd	R_&U
+re	R2+
*code	JR%"9
+url	Rn!e
*entries	R_&s
*for	Rd#2
*nothing	R_!N
*reserved	J_&s+z"!z)
*the	Be!]-2^NGN/2'e
-refore	RR+
*with	Rc#e
(s an	Rk"9
+uthorization	Re"9
*it	R|"e
*what	Rd&]
.ever	Rv!2
#name one	R@9
)the	F%9991919
,m	Ri!2
(d and	J=2j!2
*in	R@9
*or	Jm!932
%ew on	R^l
*ce	R^N
)r	R}#9
(some	Rb%9
(the	Rh"9
)oken	Rc!1
'ed and	Rn%9
*in	R^#
*made	RS+
's a	Rh"G
)it	R}#2
+s	Jb"9(e
)the	Ja!9BN
#pair and	Ra%9
)takes	R}#9
*he	R|#U
*o	Rv"9
%eat 524	R{#9
)a	Bc!9*N6G#eDe69
*t	Rk!N
)but	Rk!G
*y	Jk!Q_!9
)if	Rz!9
*n	Rg"N
+side	Rp"G
*t	Fk"9"91929
)later	Rk!G
)on	Jk!G#U
+ce	F^Ne"8'9%9
+ly	Rk!G
)something	RY9
)the	6j!U&9)e/%#9"%!e#9!e#9"9%9"9+9#9&2!9*?%9"9M+
*oo	Rk!N
)what	Jw#9#G
*ith	Jk!Gv!9
-out	Rk!#!G
(ed and	Rs!9
+elsewhere	J_"2"2
+folders	Rm#2
-r	Ra!9
+in	R82
+or	R^2
+post	Jp"GL9
+rfc	Rm!U
+the	Jk!lK9
+without	Rg#9
(ing a	Ji"G7U
,is	Re#e
,microsoft	Rj%2
,only	R}"G
,the	Rf#9
(s 503	Rz%9
+22	Ry#9
*a	BG+A9:2B9"2
+n	R{!2
`)
