sitegenSearch("n4ba0a14d",`!registry its	Jc"+}!N
+knows	FE9"2z#N
+lists	FE+>@&s_"#
+name	JG1x#"
+of	Re!]
,nly	RE+
+registry	FD%"%"%"%
-quired	R~%"
+speaks	R~%e
+the	Jc"@}!N
+where	R_&N
%ular codes	Rx"2
*expression	F0+.+d%+!@)G
*file	R)+
*way	Rx"U
#ject handshake	Rn%9
)it	R}"2
+s	Rf"9
)the	Rt"G
(s a	Rf%%
*it	Rw#+
,s	Rd!l
*the	Rs#+
*with	Ra#G
#l blocked	Je!G_!2!?
%ated because	Rb&T
+ut	RQ%
*codes	Rf&@
*e1	RQ9
+2	RQ1
+ntries	Rh&z"
*is	R~%s
*list	R~%N
*means	RJ+
*related	Rh&z"
*to	RJ2
*whether	Rh&z"
'ive address	Rk!@
,nd	Js!9t"9
+is	Rt#9
+or	Re&z"
+so	Rc&e
+to	F;9/+x#2's
+with	Rf&2
%ease or	R~!2
*sitegen	Rc&+
*the	R{"G
*wait	RE+
+ith	Rh!9
%oad 0	Rs"e
)and	Ri!@
)sign	Rf%9
)the	Rf%U
,n	R_"G!e
%y on	Bt!e&N9e(9.9=U
#maining 300	Rq!@
,and	Jj!9t"2
,is	Rg!s
,on	Ra#e
,post	Rb"9
(s because	Ry!@
*git	Rc#9
*is	Rj!9
*look	Rs"e
*the	Rd"+
%ove authorization	Rk!@
)draft	JE9~#@
)gets	Rs#9
)it	RP9
)the	>&9*9;9,9-9Ae<e
+is	Rl#?
)unique	R19
)what	Rk#G
(d 0	R_&1
*a	JP+%9
+nd	R~%U
+re	R2+
*code	JR%"9
+url	Rm!e
*entries	R~%s
*for	Rc#2
*nothing	R_!N
*reserved	J~%s+z"!z)
*the	Bd!]-2^NGN/2'e
-refore	RR+
*with	Rb#e
(s an	Rj"9
+uthorization	Rd"9
*it	R{"e
*what	Rc&]
.ever	Ru!2
#name one	R@9
)the	F%9991919
,m	Rh!2
(d and	J=2i!2
*in	R@9
*or	Jl!932
%ew on	R^l
*ce	R^N
)r	R|#9
(some	Ra%9
(the	Rg"9
)oken	Rc!1
'ed and	Rm%9
*in	R^#
*made	RS+
's a	Rg"G
)it	R|#2
+s	Ja"9(e
)the	Ja!9AN
#pair and	R_%9
)takes	R|#9
*he	R{#U
*o	Ru"9
%eat 524	Rz#9
)a	Bc!9)N6G#eDe69
*t	Rj!N
)but	Rj!G
*y	Jj!Q_!9
)if	Ry!9
*n	Rf"N
+side	Ro"G
*t	Fj"9"91929
)later	Rj!G
)on	Jj!G#U
+ce	F^Nd"8'9%9
+ly	Rj!G
)something	RY9
)the	6i!U&9)e/%#9"%!e#9!e#9"9%9"9+9#9&2!9*?%9"9M+
*oo	Rj!N
)what	Jv#9#G
*ith	Jj!Gv!9
-out	Rj!#!G
(ed and	Rr!9
+elsewhere	J~!2"2
+folders	Rl#2
-r	Ra!9
+in	R82
+or	R^2
+post	Jo"GL9
+rfc	Rl!U
+the	Jj!lK9
+without	Rf#9
(ing a	Jh"G7U
,is	Rd#e
,microsoft	Ri%2
,only	R|"G
,the	Re#9
(s 503	Ry%9
+22	Rx#9
*a	BG+@9:2B9"2
+n	Rz!2
*is	Rs#9
`)
