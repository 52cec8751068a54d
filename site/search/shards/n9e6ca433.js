sitegenSearch("n9e6ca433",`!summary headings	R~%l
*its	Rh&z"!z)
*more	Rh!1
*of	R_&2
+r	R~%9
*something	R21
*text	R~%N
+he	:31"1"1"1"1'1#1%1&1"1(1"1&171_#G
-re	RT1
,ree	Rh!1
*what	Rc&?
,ether	Rh&z"
,ich	Rb&@
#pport 400	Re#2
*among	R}"9
+t	Rt#9
*both	Rk"G
*call	R^G
,n	Rd#@
*for	R{#2
*if	Re!2
+s	R~"2
+t	Rk"%!+
*knows	Rb#@
*mdn	R{!9
*or	Ri#+
*the	Ru"2
-m	Re#2
*with	Rx!9
)ed anywhere	Rb!G
,rfc	Rd!9
,status	Re#?
,write	Ri#e
)s and	Ri#e
,t	Jk"++e
+it	Rh"9
+search	Re#?
-veral	Ri#9
+this	Ri!G
#re a	Rp"N
'compare	R~"e
'if	Re"2
(s	Rc!G
'that	Jd!sd"9
'we	.o#%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%#%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%
"witch as	Rn!G
)it	Rj!a
)off	Jd%969
)proxy	Rc"(!+!h
)that	Rd!N
+e	Rc"G
+is	Rn!%
*o	Fb!N.2Y2#2
(ed an	Ry%%
+off	B}!e%e,2'262
,n	J_!@x!2
+to	Rw#2
(ing an	Rz"G
,early	R}"G
,it	R_#G
,protocols	Ji!+'(!?
/xies	Rc"%
"ymbolic link	F&%%+x%2"z!
/s	J&+a&s
#nc a	Rm%9
'clients	Fk%%"%"%
'fetch	Ri%%
'http	Rk%?
'ms	Fk%%"%"%
'one	Ri%9
'path	Rk%9
(rogram	Rk#9
'sends	Ri%2
'the	Fi%2#%"%!2"%
)ree	Rc!G
'user	Jl%?"?
%tax broken	Rf"+
)error	Jr!Gj"+
)is	Rz"+
)may	Rj!9
)or	Ri!@
)the	Rd&@
#stem a	Rb"2
*nd	Rm"e
)breaks	Rl!2
)in	Rz!+
)may	Rm%2
)of	Rx#U
*pens	Rn#e
)refused	R)+
!t 20	Rj!8
#as	Rq"9
#draft	Rj!9
#utf	J"9&9
"ab a	R:+
'nd	Rh&N
's	R-+
&beside	R:+
&for	Rj&+
&npm	Re&e
&the	Rg&@
&with	Re&e
%le already	Rc&U
)nd	Jz%+4%
(ends	Re&9
(is	Ja!9"U
)t	Re&9
(list	Rh&z'
(of	:f!2q!9'2%90+"2(2*+%e&l"2++
(registry	RD%
(that	Fy%+'e(9
(under	Rg!9
's a	R_!2
*nd	Jv%20z#
*re	Rg&9
)counts	Re&z%
)lead	Rb!#
)stand	Re&9
)that	Jb!%v#%
+e	JD+d%9!@
)under	Rf!+
#g 2026	Ra!?
&a	R_#2
'ge	Rk&2
'nd	Fa!%!C(U'N6e
'pplies	R_#9
'rticle	Jr"?/?
&but	Ra"e
&cache	Ra"2
'ounts	Rg&2
&differs	Ra"e
&expires	Jx!2*%!2
)ort	Rx!?
&for	Fr!G0G!e3U
'rom	Ja"G3G
&has	RW+
&if	Rl!l
'n	Jv!+J?
's	JW+q#@
't	R_#@
&make	R_#d
(y	Rh&9
&names	RY+
'ote	Rv!?
(w	Rr"9
&of	Bu!@"+!@'2!G'2@e
'r	Jr!2%G
(der	Fr!?"?/?
&sent	R{!%
'tands	Ru!@
&that	>W9%9'@%N>e@Gj!2
(e	Ja!@)9
)n	R_#e
'ry	R_#e
'xt	Rd!M
&unless	R_#G
&was	RW+
'ith	Fl!+,@,93G
*out	Re&z"
'orks	R_#U
`)
