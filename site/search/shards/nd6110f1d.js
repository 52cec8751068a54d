sitegenSearch("nd6110f1d",`!info rust	Rv!%
&rmation event	Rp!9
.for	Rc!N
.go	Rv!%
.java	Rv!%
.node	Rv!%
.php	Rv!%
.ruby	Rv!%
.swift	Rv!%
.that	Rj%%
-al defined	Bn!%"%"%"%"%
0product	Rd%%
#ner code	Rr%+
(link	Rb&]
(number	Fp%%"%"%"%
(one	Ri#G
(server	R~!G
#put a	Rw#2
(each	Re#G
(index	Rd&[
*put	>"%"%"%"%"%"%"%"%"%
)s	Ra&@
(severity	>"%"%"%"%"%"%"%"%"%
(that	Ji!9]2
#side a	>_!N,2+G)9"%C2m!@!N'2
*n	Rf&z"
+d	Rp%+
)could	Rz!2
,nt	Ri!@
)each	J(+_&s
)for	Rb!2
)if	Rz!e
*s	Rz!9
*t	F%9A9z!Nh!+
+s	Rz!9
)nginx	Rc#e
)one	Jc!]h!G
)such	Rz!G
)that	Rz!G
+e	:&+#2j"G/@1+!2&2+952,%/s%2
,m	R.+
)web	Jm!Ge!9
*ould	R%+
&st curl	Rd#9
)on	Fb!@De<2
)that	Rn#+
%tance a	Rv!9
+because	Rj#2
+errors	Re#?
+for	Rn#G
+is	Rw!+
+only	Rs"+
+problems	Rf!*
+to	Rb"e
+when	Rt"2
&ead 401	Rn!2
*a	Rm!N
+ll	Ro!9
+nd	Ro#9
+s	Jm!]K9
*compares	Rc!2
*it	Jd!+,9
*of	6^v(+,h&G#2&h%G7e#9-2)N'G*9(9#249%9*9
*rfc	Bh"9&+'+#2-G
*so	R~!N
*the	Je!l>+
-re	Rf#?
,is	Rg%9
%ufficient but	Rj"+
/space	Rg%%
0torage	Jj!Gd!(!?
#t date	R_&N
&too	Rd!e
&unique	R11
&value	Rk!?
%erim codes	Jd!@8G
*is	Rf%#
*required	Ro!%
,sponse	FT+:2!@#9!Gu!+!9
2s	Jn!9&9
*sent	Fn!%#%"%"%
*the	Rr!N
'nal data	R_!2
+error	Re#%
+host	Fl!@*GS@
/s	Rn"e
+redirect	Re"h
+server	Jj!G[(!?
+title	Re#?
(et draft	Rd"+
0s	Ri"l
+gateway	Rz#2
%o 419	Rg%+
'a	6"+#9].!@)G!]*G+N%+%9"9'+(e"G)9*N,G%G%%7+.9#9(9+s
(n	Jd!Gh!@
)other	Jk#9Y@
(uthorization	Rn"G
'content	Rd!2
'e	R=+
'get	Rl!+
'headers	Rc!]
'it	F%+p!ed!+
)s	B<9'9B+(+n"+:+
'java	Rk&+
'location	Fl!@*2,G
'one	Ru"9
'parts	Rh&9
)ttern	Rd&U
(lace	Ra&2
(roxy	Rw%9
'site	Rd&+
'templates	R[9
(he	6&98+59)9*9%]%G+9#G+9,G!e-9%%#9!G"+)9'G(e(2>26+!e*2!9"#&+
'unprocessable	Rd!2
(se	JE9b!2
'web	Re!U
'your	F^Ge!eT2
%roduced it	Rc"2
-the	Fp!+KNd!+
#valid and	Rc!2
,swer	Jj!G^G
*comes	Rb%+
*host	Rt%%!+
*is	Rr"2
*request	R^2!9
,sponse	J_!@i!%
*ssl	R}#(
*token	F^2!9!le"(!Q4%!9
"p address	Rb%2
%first	Rx#9
&rom	Ry%9
"s 0	Re!l
%1	Rj#G
%20	Ra"N
'0	Rt!2
'7	R_!#
&xx	Rb!+
%304	Jl!91G
'7	Jh!s>h
&xx	Rb!+
%400	R{%9
'1	Ro#G
'2	Ri"h
'3	Fm#G"G:9
'4	Rd&e
'5	Rk"G
&10	Rq"h
'2	Rp"2
`)
