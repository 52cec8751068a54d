sitegenSearch("n1c2fd8e6",`!in whole	Rg&@
&indow	Rn#e
'th	Rm%9
&ords	Fj!ln"94#
'uld	Ri"2
&ww	Fe!G)s<+(G
%x	R|%2!9
%your	:^N-N!]#2*96e)G=2'2F2"9+N*%"%#%"%
#clude each	RY+
+xamples	J;1k%r
*itself	RY9
*post	Rd"2
*shows	R;+
*the	Re&e
,is	J:+o!2
)d and	J^s;+
+callers	Rf"G
,url	Ra"e
+file	Re&s
/s	Re&v
+is	Re&s
+template	RY+
3s	RY%
,he	Jl!UNG
)s 60	Ra#?
+a	F;%W2w"@
+it	JX+#9
-self	Rh&@
+json	Rl"G
+one	RZ+
,thers	R(9
+so	R_%+
-mething	RY%
+the	Rf#9
.m	Rh&2
%omplete send	Ru!2
-which	Rq!G
/ose	Rd%+
.ithout	RU+
#dex and	Fj"9x!](#
)t	Rx!2
(google	Rc#9
(html	Fo#8!?R+#[!e%+!l
(in	Ja#9h!+
)s	Jd&@%%!C
)t	Rg#G
(js	Rg&@
*on	Rf&+!1
(list	Rh&z'
(md	>%9(+!2!972-2"2"2r#2#*!9#1!U%+!1!8
)issing	Rh&+
(of	JI+~#2
)n	Rh&N
(page	R~%l
(that	R_&@
*e	Rf&+
(with	Rh&z'
#finity and	Rl#2
+for	Rl#G
+may	Ry!2
%o client	Fo%1"1"1"2
'endpoint	Ru#2
'my	R~#8
&rmation event	Ro!9
.for	Rc!N
.that	Ri%%
-al defined	Bm!%"%"%"%"%
0product	Rc%%
#ner code	Rq%+
(link	Ra&]
(number	Fo%%"%"%"%
(one	Rh#G
#put a	Rv#2
(each	Rd#G
(index	Rc&[
*put	>"%"%"%"%"%"%"%"%"%
)s	R_&@
(severity	>"%"%"%"%"%"%"%"%"%
(that	Jh!9]2
#side a	>_!N+2+G)9"%C2m!@!N'2
*n	Re&z"
+d	Ro%+
)could	Ry!2
,nt	Rh!@
)each	J(+~%s
)for	Rb!2
)if	Ry!e
*s	Ry!9
*t	F%9A9y!Nh!+
+s	Ry!9
)nginx	Rb#e
)one	Jc!]g!G
)such	Ry!G
)that	Ry!G
+e	:&+#2i"G/@1+!2&2+952,%/s%2
,m	R.+
)web	Jl!Ge!9
*ould	R%+
&st curl	Rc#9
)on	Fb!@Ce<2
)that	Rm#+
%tance a	Ru!9
+because	Ri#2
+errors	Rd#?
+for	Rm#G
+is	Rv!+
+only	Rr"+
+problems	Re!*
+to	Ra"e
+when	Rs"2
&ead 401	Rm!2
*a	Rl!N
+ll	Rn!9
+nd	Rn#9
+s	Jl!]K9
*compares	Rc!2
*it	Rm!9
*of	:^v'+0G#2&h%G99-2)N'G*9(9#249%9*9
*rfc	Bg"9&+'+#2-G
*so	R}!N
*the	Jd!l>+
-re	Re#?
,is	Rf%9
%ufficient but	Ri"+
/space	Rf%%
0torage	Ji!Gd!(!?
#terim codes	Ry!G
*is	Re%#
*required	Rn!%
,sponse	FT+92!@#9!Gu!+!9
2s	Rq!9
*sent	Fm!%#%"%"%
*the	Rq!N
'nal data	R_!2
+host	Fk!@*GS@
/s	Rm"e
+redirect	Rd"h
+server	Ji!G[(!?
+title	Rd#?
(et draft	Rc"+
0s	Rh"l
+gateway	Ry#2
%o 419	Rf%+
'a	6"+#9].!@(G!]*G+N%+%9"9'+(e"G)9*N,G%G%%7+.9#9(9+l
(n	Ri#@
)other	Jj#9Y@
(uthorization	Rm"G
'e	R=+
'get	Rk!+
'headers	Rc!]
`)
