sitegenSearch("n28e4d4cb",`!expects it	Rz!G
*json	Rj&N
*or	Rl&N
*something	Rb!@
*that	Rg#+
,e	R4+
%ired all	Rl&%
+nd	Jc"+~!l
*credentials	Rm%G
*key	Rh!9
*or	F^+!]d"%!+L2
*password	Rm%(!?
+lan	Rh"G
*revoked	J^2!9!l_"+
*session	Rh%+
+igned	Rp%+
+tands	Rf%+
-tus	R^1
*the	Rf%%
+itle	Rf%?
+oken	J^1!oo#2
*was	Rg"2
(s 2026	RS1
*and	Ja"2n!9
*content	Rx!2
*date	R~%N
*from	R~%s
*it	Rd"N
*obsolete	Rk&2
+r	RS9
*rfc	Ra!+
*the	FS+KN#2
+ime	Rd!T
*until	Rh&z"
*value	Ra%9
,ry	Ra"%
*which	Rl&+
,oever	Rl&2
%lain an	Rq#@
*how	R_#2
*more	Re%#
*the	Bb!U%#B2<+%2=+
)ed all	RE+
-nd	R}%(
)s 404	RT2
+and	Rl&+
+examples	RT%
+how	Rc&N
+it	R}#2
+the	Ri!#
+what	Ry"e
-y	Jk!N82
'nation a	J5+k"2
/nd	Rk%9
.rfc	Rc#9
.that	R}"2
/o	Rh"2
&icit freshness	:a!+(s-N"N"N'N(N&N"N&N"N'N-N+N#N#N
+lifetime	J{!N)N
+method	F~!%"%&%
+only	Re%#
+port	Rr%2
+required	B{!%'%(%(%3%
+sent	2s!%"%%%#%"%)%"%%%#%"%%%#%"%#%"%"%#%"%"%"%"%"%"%"%"%(%#%"%"%"%"%"%"%"%
+time	Ra!+
%ort a	Rt!2
*n	Rz#2
+d	R|%2
)exists	Rl"2
(s 17	Rz#8
*202	Rz#8
*http	Fl!?*?h!1!?
*jobs	Rt!?
*orders	Jx!???
&se headers	F^U"9,9!lVG
%ression an	R~%@
.s	Rf&G
-that	F0+.+d%+
#tended a	Rx"+
,s	Rm#G
+connect	J_!@09
+it	Rq!+
'sion a	R_%+
-s	Re!9
,by	Rm#@
,could	Rm#9
,for	Rj%+
-ramework	Jb!Gm!%!+
,if	Rm#+
-n	Rm#9
-t	Re!+
,of	J#9m"@
-thers	Ri%%
,we	R}"e
%ra round	Rm!G
(sections	F3+m%+%2!U
!f 3	Ro!2
#http	Rd%1!?
#tag	Rd!M
%he	RV2
#utf	R'9
"acet and	Rf&G
(cacheable	Rg&2
(or	R~%N
(true	R~%"
(value	Rh&z0!}1
%t after	RD+
(n	R~%N
)d	R}%%
'box	R~%N
'from	RG+
'group	Rh&z"!}.
'links	R}%#
'many	Ry!+
(ost	Rb&+
'that	J.9w%9
&s are	Rf!#
)s	R~%e
(each	Rf&9
(filter	Rh&+
(in	Jh&z.0%
)ts	Rh&z.
(of	Rk&%
)n	Ra"2
(still	Rk&9
(that	Rd&2
*e	Jc&l'z"
)o	Rh&z"
(whether	Rh&z"
#il again	J|"G.9
(like	R_%2
(nd	Rl!#
(s	Jl!G/e
'beside	Rv"9
(y	Rc#+
'curl	Rf"9
'in	J_!+c"2
'on	Rd!+
(r	Rt!%
'rfc	Rl!2
'there	Rc!e
'with	Jd!*Sh
&ed 4xx	R|"%
)a	Ry!e
*nd	Fd!9*@*Gz!2
*s	Rl#+
)becomes	Re&2
+fore	Rd#e
+longs	Rv%9
)call	Rk"9
)database	Rg!2
*ebugging	Rf#U
+pendency	Ji!@T(!?
)expired	R|#+
)for	Rh"e
)if	Ja"232
*n	Rd#2
)login	Rl!v
)on	R_'%
`)
